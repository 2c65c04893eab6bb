import { parseSettings, type Settings } from '../core/settings/settings.ts';
import { browser } from './browser.ts';

const KEY = 'settings';

/** The user's settings; defaults where nothing usable is stored. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.sync.get(KEY);
  return parseSettings(stored[KEY]);
}

/** Stores the settings; rejects when the browser refuses (quota, storage switched off). */
export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.sync.set({ [KEY]: settings });
}

/** Calls back whenever the settings change, in whichever view that happened. */
export function onSettingsChanged(changed: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'sync' && KEY in changes) changed();
  });
}
