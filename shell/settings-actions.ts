import type { SourceSettings } from '../core/material/source.ts';
import type { Settings } from '../core/settings/settings.ts';
import { forgetEverything } from './forget-everything.ts';
import { requestNotifications } from './notification-permission.ts';
import { openLink } from './open-link.ts';
import { requestRefresh } from './refresh-request.ts';
import { changeSettings, resetSettings, type SaveOutcome } from './settings-store.ts';
import { exportSettings, type ImportOutcome, importSettings } from './settings-transfer.ts';
import { openShortcutSettings } from './shortcut.ts';
import type { SiteOutcome } from './site-choices.ts';
import { loadSourceStates, saveSourceSettings } from './source-state-store.ts';
import { viewChoices } from './view-choices.ts';
import { clearReminders, stopReminding } from './watch-reminders.ts';

type Outcome = SiteOutcome | ImportOutcome | 'reset';

/**
 * All that the settings page can do.
 * @param tell hears how each change ended
 */
export function settingsActions(tell: (outcome: Outcome) => void) {
  const told = (outcome: Promise<Outcome>) => void outcome.then(tell);
  return {
    ...viewChoices(tell),
    change: (part: Partial<Settings>) => told(changeSettings(part)),
    forget: (names: readonly string[]) => told(resetSettings(names)),
    openLink: (url: string) => void openLink(url),
    openShortcutSettings,
    permitNotifications: requestNotifications,
    stopReminding,
    clearReminders,
    changeSources: (next: SourceSettings) => told(saveAndAskNew(next)),
    refresh: () => void requestRefresh(),
    exportSettings,
    importSettings: (text: string) => told(importSettings(text)),
    reset: () =>
      told(forgetEverything().then((outcome) => (outcome === 'saved' ? 'reset' : outcome))),
  };
}

/** Who adds a source wants to see what it gives: only what a policy adds waits for its time. */
async function saveAndAskNew(next: SourceSettings): Promise<SaveOutcome> {
  const { byAddress } = await loadSourceStates();
  const outcome = await saveSourceSettings(next);
  const isNew = next.added.some(({ address }) => !Object.hasOwn(byAddress, address));
  if (outcome === 'saved' && isNew && next.refresh) await requestRefresh();
  return outcome;
}
