import { type EffectiveSettings, mergeSettings } from '../core/settings/merge-settings.ts';
import { SETTING_NAMES, type SettingName, type Settings } from '../core/settings/settings.ts';
import { browser } from './browser.ts';
import { logProblem } from './log.ts';

/** What came of storing: the browser's limits are expected outcomes. */
export type SaveOutcome = 'saved' | 'too-large' | 'too-often' | 'failed';

/** Keeps changes of all views in order. */
const LOCK = 'eko-settings';

/** The settings that apply; defaults where nothing usable is stored. Never rejects. */
export async function loadSettings(): Promise<Settings> {
  return (await loadEffectiveSettings()).settings;
}

/** The settings that apply, what the organisation has locked, and what could not be read. */
export async function loadEffectiveSettings(): Promise<EffectiveSettings> {
  const [stored, managed] = await Promise.all([loadStored(), loadManaged()]);
  return mergeSettings(stored, managed);
}

/**
 * Whether the browser's sync storage is switched off or broken: then the settings stay on this
 * computer. False where it works but the user has no account to sync with, which no browser tells.
 */
export async function isSyncOff(): Promise<boolean> {
  return browser.storage.sync.get('language').then(
    () => false,
    () => true,
  );
}

/**
 * Stores some settings, each as an item of its own; the others stay as they are.
 * @param change new values, or what makes them of those that apply now (for lists, which another
 * view may have changed meanwhile)
 */
export async function changeSettings(
  change: Partial<Settings> | ((current: Settings) => Partial<Settings>),
): Promise<SaveOutcome> {
  return navigator.locks.request(LOCK, async () => {
    const part = typeof change === 'function' ? change(await loadSettings()) : change;
    return store((area) => area.set(part));
  });
}

/** Forgets what the user chose, all of it or some; the defaults apply again. */
export async function resetSettings(
  names: readonly string[] = SETTING_NAMES,
): Promise<SaveOutcome> {
  return navigator.locks.request(LOCK, () => store((area) => area.remove([...names])));
}

/**
 * Calls back whenever a setting changes, in whichever view, on another computer or by policy.
 * @param names the settings that matter; all of them where left out
 */
export function onSettingsChanged(
  changed: () => void,
  names: readonly SettingName[] = SETTING_NAMES,
): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'managed' || names.some((name) => name in changes)) changed();
  });
}

type Area = Pick<typeof browser.storage.local, 'set' | 'remove'>;

/** Where the browser has switched sync storage off, the settings stay on this computer. */
async function store(write: (area: Area) => Promise<void>): Promise<SaveOutcome> {
  try {
    await write((await isSyncOff()) ? browser.storage.local : browser.storage.sync);
    return 'saved';
  } catch (cause) {
    const limit = limitOf(cause);
    if (!limit) logProblem('the settings cannot be stored', cause);
    return limit ?? 'failed';
  }
}

/** https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync */
function limitOf(cause: unknown): SaveOutcome | null {
  const message = String(cause);
  if (/MAX_WRITE_OPERATIONS/i.test(message)) return 'too-often';
  return /quota/i.test(message) ? 'too-large' : null;
}

async function loadStored(): Promise<unknown> {
  try {
    return await browser.storage.sync.get();
  } catch {
    // Sync storage is switched off: then `store` has written here.
    return browser.storage.local.get().catch(() => ({}));
  }
}

async function loadManaged(): Promise<unknown> {
  // Firefox rejects where there is no policy, which is the usual case.
  return browser.storage.managed.get().catch(() => ({}));
}
