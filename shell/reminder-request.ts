import { parseReminders } from '../core/settings/parse-reminders.ts';
import type { Reminder } from '../core/workshops/reminders.ts';
import { browser } from './browser.ts';
import { logProblem } from './log.ts';

const REMIND = 'eko-remind';

/**
 * Asks the background to keep a reminder. The popup cannot: the browser's question whether Eko may
 * show notifications closes it at once, and what it was about to store is lost.
 */
export function sendReminder(reminder: Reminder): void {
  browser.runtime
    .sendMessage({ kind: REMIND, reminder })
    .catch((cause: unknown) => logProblem('the reminder could not be kept', cause));
}

/** Calls back with each reminder that a view asks to keep. */
export function onReminderSent(keep: (reminder: Reminder) => void): void {
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (typeof message !== 'object' || message === null) return;
    if (!('kind' in message) || message.kind !== REMIND || !('reminder' in message)) return;
    const [reminder] = parseReminders([message.reminder]);
    if (reminder) keep(reminder);
  });
}
