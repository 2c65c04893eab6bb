import { browser } from './browser.ts';
import { now } from './clock.ts';
import { loadShortcut } from './shortcut.ts';
import type { ViewSnapshot } from './view-snapshot.ts';
import { watchReminders } from './watch-reminders.ts';

/** What a view knows beside the page and the settings. */
export type Surroundings = Pick<
  ViewSnapshot,
  'shortcut' | 'windowId' | 'reminders' | 'freshness' | 'asked'
>;

/** What is known of them before anything is. */
export function noSurroundings(): Surroundings {
  return {
    shortcut: null,
    windowId: null,
    reminders: { pending: [], isPermitted: false, now: now() },
    freshness: null,
    asked: null,
  };
}

/** Hands over each part of them when it is known, the reminders after every change. */
export function watchSurroundings(learn: (part: Partial<Surroundings>) => void): void {
  void loadHere().then(learn);
  watchReminders((reminders) => learn({ reminders }));
}

async function loadHere(): Promise<Pick<Surroundings, 'shortcut' | 'windowId'>> {
  const [shortcut, { id }] = await Promise.all([loadShortcut(), browser.windows.getCurrent()]);
  return { shortcut, windowId: id ?? null };
}
