import { AutomaticSection } from '../../components/AutomaticSection.tsx';
import { OwnSettings } from '../../components/OwnSettings.tsx';
import { RemindersSection } from '../../components/RemindersSection.tsx';
import { type SaveStatus, SettingsForm } from '../../components/SettingsForm.tsx';
import { ShortcutsSection } from '../../components/ShortcutsSection.tsx';
import { SilencedSection } from '../../components/SilencedSection.tsx';
import type { SiteActions } from '../../components/SiteSection.tsx';
import { SourcesSection, type SourcesView } from '../../components/SourcesSection.tsx';
import { textsFor } from '../../components/texts/texts-for.ts';
import portals from '../../core/settings/portals.json';
import type { Settings } from '../../core/settings/settings.ts';
import { viewLanguage } from '../../shell/i18n.ts';
import { requestNotifications } from '../../shell/notification-permission.ts';
import { openLink } from '../../shell/open-link.ts';
import { panelAvailable } from '../../shell/open-panel.ts';
import { requestRefresh } from '../../shell/refresh-request.ts';
import { changeSettings, resetSettings, type SaveOutcome } from '../../shell/settings-store.ts';
import { exportSettings, importSettings } from '../../shell/settings-transfer.ts';
import { openShortcutSettings, type Shortcut } from '../../shell/shortcut.ts';
import * as sites from '../../shell/site-choices.ts';
import { saveSourceSettings } from '../../shell/source-state-store.ts';
import {
  clearReminders,
  type RemindersSnapshot,
  stopReminding,
} from '../../shell/watch-reminders.ts';
import type { SettingsSnapshot } from '../../shell/watch-settings.ts';

/** All that the page shows; null until it is known. */
export interface PageFacts {
  readonly choices: SettingsSnapshot | null;
  readonly sources: SourcesView | null;
  readonly shortcuts: readonly Shortcut[];
  readonly reminders: RemindersSnapshot | null;
}

interface Props extends PageFacts {
  readonly choices: SettingsSnapshot;
  readonly status: SaveStatus;
  readonly tell: (status: SaveStatus) => void;
}

/** Wires the sections of the settings to what they do. */
export function SettingsPage(props: Props) {
  const { choices, sources, shortcuts, reminders, status, tell } = props;
  const { effective, accessibleSites, silenced, now } = choices;
  const language = viewLanguage(effective.settings);
  const texts = textsFor(language);
  const told = (outcome: Promise<SaveOutcome>) => void outcome.then(tell);
  const siteActions: SiteActions = {
    showAlways: (site) =>
      void sites.showAlways(site).then((granted) => tell(granted ? 'saved' : 'denied')),
    stopAlways: (site) => void sites.stopAlways(site).then(() => tell('saved')),
    snooze: (site) => told(sites.snooze(site)),
    endSnooze: (site) => told(sites.endSnooze(site)),
  };
  return (
    <SettingsForm
      {...{ effective, language, panelAvailable, status }}
      onChange={(part: Partial<Settings>) => told(changeSettings(part))}
      forget={(names) => told(resetSettings(names))}
    >
      <AutomaticSection
        {...{ effective, accessibleSites, portals, language, now }}
        actions={siteActions}
        endSnoozeOfAll={() => told(changeSettings({ snoozedUntil: null }))}
      />
      <SilencedSection
        materials={silenced}
        advice={effective.settings.silencedAdvice}
        texts={texts.choices}
        language={language}
        showMaterial={(id) => told(sites.unsilence(id, 'silencedMaterials'))}
        showAdvice={(id) => told(sites.unsilence(id, 'silencedAdvice'))}
      />
      <ShortcutsSection {...{ shortcuts, language }} onChange={openShortcutSettings} />
      {reminders && (
        <RemindersSection
          {...{ ...reminders, language, stopReminding }}
          openLink={(url) => void openLink(url)}
          permit={requestNotifications}
          clear={clearReminders}
        />
      )}
      {sources && (
        <SourcesSection
          view={sources}
          language={language}
          locked={effective.locked}
          onChange={(next) => told(saveSourceSettings(next))}
          onRefresh={() => void requestRefresh()}
        />
      )}
      <OwnSettings
        texts={texts.choices}
        exportSettings={() => exportSettings(effective.own)}
        importSettings={(text) => void importSettings(text).then(tell)}
        reset={() =>
          void sites
            .forgetEverything()
            .then((outcome) => tell(outcome === 'saved' ? 'reset' : outcome))
        }
      />
      <p>
        <a href="/about.html">{texts.about}</a>
      </p>
    </SettingsForm>
  );
}
