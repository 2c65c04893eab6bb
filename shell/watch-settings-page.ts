import { loadShortcuts, type Shortcut } from './shortcut.ts';
import { type RemindersSnapshot, watchReminders } from './watch-reminders.ts';
import { type SettingsSnapshot, watchSettings } from './watch-settings.ts';
import { type SourcesSnapshot, watchSources } from './watch-sources.ts';

/** All that the settings page shows. */
export interface SettingsFacts {
  readonly choices: SettingsSnapshot;
  /** Null until they are known, as the reminders. */
  readonly sources: SourcesSnapshot | null;
  readonly reminders: RemindersSnapshot | null;
  readonly shortcuts: readonly Shortcut[];
}

type Known = Omit<SettingsFacts, 'choices'> & { readonly choices: SettingsSnapshot | null };

/** Gathers it, and hands it over after every change, once the settings are known. */
export function watchSettingsPage(show: (facts: SettingsFacts) => void): void {
  let known: Known = { choices: null, sources: null, reminders: null, shortcuts: [] };
  const learn = (part: Partial<Known>) => {
    known = { ...known, ...part };
    const { choices } = known;
    if (choices) show({ ...known, choices });
  };
  watchSettings((choices) => learn({ choices }));
  watchSources((sources) => learn({ sources }));
  watchReminders((reminders) => learn({ reminders }));
  void loadShortcuts().then((shortcuts) => learn({ shortcuts }));
}
