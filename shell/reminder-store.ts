import { parseReminders } from '../core/settings/parse-reminders.ts';
import type { Reminder } from '../core/workshops/reminders.ts';
import { browser } from './browser.ts';

const KEY = 'reminders';
/** One change at a time, be it a view's or the background's: none is lost. */
const LOCK = 'eko-reminders';

/** The user's reminders; on this computer only. */
export async function loadReminders(): Promise<readonly Reminder[]> {
  const stored = await browser.storage.local.get(KEY);
  return parseReminders(stored[KEY]);
}

/** Stores what `change` makes of the reminders; nothing where it gives back what it got. */
export async function changeReminders(
  change: (reminders: readonly Reminder[]) => Promise<readonly Reminder[]> | readonly Reminder[],
): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    const before = await loadReminders();
    const after = await change(before);
    if (JSON.stringify(after) !== JSON.stringify(before))
      await browser.storage.local.set({ [KEY]: after });
  });
}

/** Calls back when the reminders change, in whichever view that happened. */
export function onRemindersChanged(changed: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && KEY in changes) changed();
  });
}
