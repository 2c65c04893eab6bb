import type { SourceSettings } from '../core/material/source.ts';
import { parseSourceStates, type SourceStates } from '../core/material/source-states.ts';
import { browser } from './browser.ts';
import {
  changeSettings,
  loadSettings,
  onSettingsChanged,
  type SaveOutcome,
} from './settings-store.ts';

const STATES = 'sourceStates';
const SETTINGS = [
  'refresh',
  'refreshHours',
  'indexAddress',
  'wikiAddress',
  'wikiLicence',
  'addedSources',
] as const;

/** What is remembered of all sources. */
export async function loadSourceStates(): Promise<SourceStates> {
  const stored = await browser.storage.local.get(STATES);
  return parseSourceStates(stored[STATES]);
}

export async function saveSourceStates(states: SourceStates): Promise<void> {
  await browser.storage.local.set({ [STATES]: states });
}

/** Which sources the user or the organisation wants. */
export async function loadSourceSettings(): Promise<SourceSettings> {
  const { addedSources: added, ...settings } = await loadSettings();
  const { refresh, refreshHours, indexAddress, wikiAddress, wikiLicence } = settings;
  return { refresh, refreshHours, indexAddress, wikiAddress, wikiLicence, added };
}

/** Stores what differs from what applies: the rest may be another's choice, or the organisation's. */
export async function saveSourceSettings(settings: SourceSettings): Promise<SaveOutcome> {
  const { added, ...rest } = settings;
  const next = { ...rest, addedSources: added };
  return changeSettings((current) =>
    Object.fromEntries(
      SETTINGS.filter((name) => !isSame(next[name], current[name])).map((name) => [
        name,
        next[name],
      ]),
    ),
  );
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Calls back when the sources' states change. */
export function onSourceStatesChanged(changed: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && STATES in changes) changed();
  });
}

/** Calls back when another choice of sources was stored, or the organisation made one. */
export function onSourceSettingsChanged(changed: () => void): void {
  onSettingsChanged(changed, SETTINGS);
}
