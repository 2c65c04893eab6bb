import type { Language } from '../core/material/material.ts';
import type { SourceSettings } from '../core/material/source.ts';
import type { EffectiveSettings } from '../core/settings/merge-settings.ts';
import type { SettingName, Settings } from '../core/settings/settings.ts';
import type { Reminder } from '../core/workshops/reminders.ts';
import { AutomaticSection } from './AutomaticSection.tsx';
import { OwnSettings } from './OwnSettings.tsx';
import type { Portal } from './PortalList.tsx';
import { RemindersSection } from './RemindersSection.tsx';
import { type SaveStatus, SettingsForm } from './SettingsForm.tsx';
import { ShortcutsSection, type ShortcutView } from './ShortcutsSection.tsx';
import { SilencedSection } from './SilencedSection.tsx';
import type { SiteActions } from './SiteSection.tsx';
import { SourcesSection, type SourcesView } from './SourcesSection.tsx';
import blocks from './styles/blocks.module.css';
import { settingsTextsFor } from './texts/settings-texts-for.ts';

/** What the user has chosen, as it stands at one moment. */
interface ChoicesView {
  readonly effective: EffectiveSettings;
  /** Sites that the browser lets Eko read. */
  readonly accessibleSites: readonly string[];
  readonly silenced: readonly { readonly id: string; readonly title: string }[];
  readonly now: string;
}

interface RemindersView {
  readonly pending: readonly Reminder[];
  readonly isPermitted: boolean;
  readonly now: string;
}

interface SettingsPageActions {
  readonly sites: SiteActions;
  readonly unsilence: (materialId: string) => void;
  readonly unsilenceAdvice: (id: string) => void;
  readonly change: (part: Partial<Settings>) => void;
  readonly forget: (names: readonly SettingName[]) => void;
  readonly openLink: (url: string) => void;
  readonly openShortcutSettings: () => Promise<boolean>;
  readonly permitNotifications: () => void;
  readonly stopReminding: (workshopId: string) => void;
  readonly clearReminders: () => void;
  readonly changeSources: (next: SourceSettings) => void;
  readonly refresh: () => void;
  readonly exportSettings: (settings: Settings) => void;
  readonly importSettings: (text: string) => void;
  readonly reset: () => void;
}

interface Props {
  readonly choices: ChoicesView;
  /** Null until they are known, as the reminders. */
  readonly sources: SourcesView | null;
  readonly reminders: RemindersView | null;
  readonly shortcuts: readonly ShortcutView[];
  readonly portals: readonly Portal[];
  readonly language: Language;
  readonly panelAvailable: boolean;
  readonly status: SaveStatus;
  readonly actions: SettingsPageActions;
}

/** All settings on one page, and the way to what Eko is. */
export function SettingsPage(props: Props) {
  const { choices, sources, shortcuts, reminders, portals, language, actions } = props;
  const { panelAvailable, status } = props;
  const { effective, accessibleSites, silenced, now } = choices;
  const texts = settingsTextsFor(language);
  return (
    <SettingsForm
      {...{ effective, language, panelAvailable, status }}
      onChange={actions.change}
      forget={actions.forget}
    >
      <AutomaticSection
        {...{ effective, accessibleSites, portals, language, now }}
        actions={actions.sites}
        endSnoozeOfAll={() => actions.change({ snoozedUntil: null })}
      />
      <SilencedSection
        materials={silenced}
        advice={effective.settings.silencedAdvice}
        texts={texts.choices}
        language={language}
        showMaterial={actions.unsilence}
        showAdvice={actions.unsilenceAdvice}
      />
      <ShortcutsSection {...{ shortcuts, language }} onChange={actions.openShortcutSettings} />
      {reminders && (
        <RemindersSection
          {...{ ...reminders, language }}
          openLink={actions.openLink}
          permit={actions.permitNotifications}
          stopReminding={actions.stopReminding}
          clear={actions.clearReminders}
        />
      )}
      {sources && (
        <SourcesSection
          view={sources}
          language={language}
          locked={effective.locked}
          onChange={actions.changeSources}
          onRefresh={actions.refresh}
        />
      )}
      <OwnSettings
        texts={texts.choices}
        exportSettings={() => actions.exportSettings(effective.own)}
        importSettings={actions.importSettings}
        reset={actions.reset}
      />
      <p>
        <a class={blocks.link} href="/about.html">
          {texts.about}
        </a>
      </p>
    </SettingsForm>
  );
}
