import type { SourceSettings } from '../core/material/source.ts';
import type { SettingName, Settings } from '../core/settings/settings.ts';
import type { Reminder } from '../core/workshops/reminders.ts';
import { AutomaticSection } from './AutomaticSection.tsx';
import { ContributionSection } from './ContributionSection.tsx';
import { LookSection } from './LookSection.tsx';
import { OpeningSection } from './OpeningSection.tsx';
import { OwnSettings } from './OwnSettings.tsx';
import type { Portal } from './PortalList.tsx';
import { RemindersSection } from './RemindersSection.tsx';
import { type FrameProps, SettingsFrame } from './SettingsFrame.tsx';
import type { ShortcutView } from './ShortcutList.tsx';
import { SilencedSection } from './SilencedSection.tsx';
import type { SiteActions } from './SiteSection.tsx';
import { SourcesSection, type SourcesView } from './SourcesSection.tsx';
import blocks from './styles/blocks.module.css';
import { settingsTextsFor } from './texts/settings-texts-for.ts';

/** What the user has chosen, as it stands at one moment. */
interface ChoicesView extends Pick<FrameProps, 'effective' | 'kept'> {
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

interface Props extends Pick<FrameProps, 'language' | 'status' | 'changes'> {
  readonly choices: ChoicesView;
  /** Null until they are known, as the reminders. */
  readonly sources: SourcesView | null;
  readonly reminders: RemindersView | null;
  readonly shortcuts: readonly ShortcutView[];
  readonly portals: readonly Portal[];
  readonly panelAvailable: boolean;
  readonly actions: SettingsPageActions;
}

/** All settings on one page: what one sees daily first, what one sets once last. */
export function SettingsPage(props: Props) {
  const { choices, language, status, changes, actions } = props;
  const { effective, kept } = choices;
  const texts = settingsTextsFor(language);
  const choice = {
    settings: effective.settings,
    language,
    lockedBy: (name: SettingName) =>
      effective.locked.includes(name) ? texts.choices.locked : null,
    onChange: actions.change,
  };
  return (
    <SettingsFrame {...{ effective, kept, language, status, changes }} forget={actions.forget}>
      <LookSection {...choice} />
      <OpeningSection {...choice} {...props} openShortcutSettings={actions.openShortcutSettings} />
      <Quiet {...props} />
      <Reminders {...props} />
      {props.sources && (
        <SourcesSection
          view={props.sources}
          {...choice}
          onChange={actions.changeSources}
          onRefresh={actions.refresh}
        />
      )}
      <ContributionSection {...choice} />
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
    </SettingsFrame>
  );
}

/** Where Eko speaks by itself, and of what it is not to speak. */
function Quiet({ choices, portals, language, actions }: Props) {
  const { effective, accessibleSites, silenced, now } = choices;
  return (
    <>
      <AutomaticSection
        {...{ effective, accessibleSites, portals, language, now }}
        actions={actions.sites}
        endSnoozeOfAll={() => actions.change({ snoozedUntil: null })}
      />
      <SilencedSection
        materials={silenced}
        advice={effective.settings.silencedAdvice}
        texts={settingsTextsFor(language).choices}
        language={language}
        showMaterial={actions.unsilence}
        showAdvice={actions.unsilenceAdvice}
      />
    </>
  );
}

function Reminders({ reminders, language, actions }: Props) {
  if (!reminders) return null;
  return (
    <RemindersSection
      {...{ ...reminders, language }}
      openLink={actions.openLink}
      permit={actions.permitNotifications}
      stopReminding={actions.stopReminding}
      clear={actions.clearReminders}
    />
  );
}
