import type { SourceSettings } from '../core/material/source.ts';
import {
  parseSourceSettings,
  parseSourceStates,
  type SourceStates,
} from '../core/material/source-states.ts';
import { browser } from './browser.ts';

const STATES = 'sourceStates';
const SETTINGS = 'sources';

/** What is remembered of all sources. */
export async function loadSourceStates(): Promise<SourceStates> {
  const stored = await browser.storage.local.get(STATES);
  return parseSourceStates(stored[STATES]);
}

export async function saveSourceStates(states: SourceStates): Promise<void> {
  await browser.storage.local.set({ [STATES]: states });
}

/** Which sources the user wants; the defaults where nothing usable is stored. */
export async function loadSourceSettings(): Promise<SourceSettings> {
  const stored = await browser.storage.sync.get(SETTINGS);
  return parseSourceSettings(stored[SETTINGS]);
}

export async function saveSourceSettings(settings: SourceSettings): Promise<void> {
  await browser.storage.sync.set({ [SETTINGS]: settings });
}

/** Calls back when the sources' states change. */
export function onSourceStatesChanged(changed: () => void): void {
  onKey('local', STATES, changed);
}

/** Calls back when another choice of sources was stored. */
export function onSourceSettingsChanged(changed: () => void): void {
  onKey('sync', SETTINGS, changed);
}

function onKey(where: string, key: string, changed: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === where && key in changes) changed();
  });
}
