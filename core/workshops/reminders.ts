import type { Language, Workshop } from '../material/material.ts';

export const REMINDER_KINDS = ['day-before', 'hour-before', 'cancelled'] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

/** A wish to be reminded of one workshop, with all that the reminder says: the index may be gone by then. */
export interface Reminder {
  readonly workshopId: string;
  readonly title: string;
  readonly language: Language;
  /** Instant with offset. */
  readonly startsAt: string;
  readonly endsAt: string | null;
  /** What a click opens: the sign-up, or the workshop's page where there is none. */
  readonly url: string;
  readonly hasSignUp: boolean;
  /** What has been shown, or had passed when the wish was made. */
  readonly shown: readonly ReminderKind[];
}

const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;
export const BEFORE_MS = [
  ['day-before', DAY_MS],
  ['hour-before', HOUR_MS],
] as const;
/** The most wishes that are kept: far more than anyone makes, far less than fills a disk. */
const MOST = 100;

/** Whether one can be reminded of a workshop: it has a time, is to come, and takes place. */
export function canRemind({ startsAt, status }: Workshop, now: string): boolean {
  return startsAt !== null && status !== 'cancelled' && Date.parse(startsAt) > Date.parse(now);
}

/**
 * The wish to be reminded of a workshop; null where it cannot be reminded of.
 * @param now instant with offset: what should have been shown before it is not shown any more
 */
export function toReminder(workshop: Workshop, now: string): Reminder | null {
  return canRemind(workshop, now) ? reminderOf(workshop, now) : null;
}

/** With this wish, in place of an earlier one for the same workshop. */
export function addReminder(
  reminders: readonly Reminder[],
  reminder: Reminder,
): readonly Reminder[] {
  return [...removeReminder(reminders, reminder.workshopId), reminder].slice(-MOST);
}

/** Without the wish for this workshop. */
export function removeReminder(
  reminders: readonly Reminder[],
  workshopId: string,
): readonly Reminder[] {
  return reminders.filter((reminder) => reminder.workshopId !== workshopId);
}

/** Those whose workshop has not begun, the next first: what a user sees. */
export function pendingReminders(reminders: readonly Reminder[], now: string): readonly Reminder[] {
  return reminders
    .filter(({ startsAt, shown }) => isBefore(now, startsAt) && !shown.includes('cancelled'))
    .sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt));
}

export function reminderOf(workshop: Workshop, now: string): Reminder {
  const { id, title, language, startsAt, endsAt, signupUrl, url } = workshop;
  return {
    ...{ workshopId: id, title, language, startsAt: startsAt ?? '', endsAt },
    url: signupUrl ?? url,
    hasSignUp: signupUrl !== null,
    shown: passedKinds(startsAt ?? '', Date.parse(now)),
  };
}

export function passedKinds(startsAt: string, nowMs: number): ReminderKind[] {
  return BEFORE_MS.filter(([, before]) => Date.parse(startsAt) - before <= nowMs).map(
    ([kind]) => kind,
  );
}

export function isBefore(a: string, b: string): boolean {
  return Date.parse(a) < Date.parse(b);
}
