import type { Workshop } from '../core/material/material.ts';
import {
  pendingReminders,
  type Reminder,
  removeReminder,
  toReminder,
} from '../core/workshops/reminders.ts';
import { now } from './clock.ts';
import {
  hasNotifications,
  onNotificationsAllowed,
  requestNotifications,
} from './notification-permission.ts';
import { sendReminder } from './reminder-request.ts';
import { changeReminders, loadReminders, onRemindersChanged } from './reminder-store.ts';

/** The user's reminders, as they stand at one moment. */
export interface RemindersSnapshot {
  /** The next first. */
  readonly pending: readonly Reminder[];
  /** Whether the browser would show them. */
  readonly isPermitted: boolean;
  /** Instant with offset. */
  readonly now: string;
}

/** Hands over the reminders now and after every change. */
export function watchReminders(show: (snapshot: RemindersSnapshot) => void): void {
  const update = async () => {
    const [reminders, isPermitted] = await Promise.all([loadReminders(), hasNotifications()]);
    const at = now();
    show({ pending: pendingReminders(reminders, at), isPermitted, now: at });
  };
  void update();
  onRemindersChanged(() => void update());
  onNotificationsAllowed(() => void update());
}

/** Sets a reminder, and asks for leave to show it: call it in the click's own handler. */
export function remindOf(workshop: Workshop): void {
  const reminder = toReminder(workshop, now());
  if (reminder) sendReminder(reminder);
  // In the same breath: after an await the browser would not ask.
  requestNotifications();
}

export function stopReminding(workshopId: string): void {
  void changeReminders((reminders) => removeReminder(reminders, workshopId));
}

export function clearReminders(): void {
  void changeReminders(() => []);
}
