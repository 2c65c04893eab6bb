import { About } from '../../components/About.tsx';
import { AutomaticSection } from '../../components/AutomaticSection.tsx';
import { OwnSettings } from '../../components/OwnSettings.tsx';
import { RemindersSection } from '../../components/RemindersSection.tsx';
import { SettingsForm } from '../../components/SettingsForm.tsx';
import { ShortcutsSection } from '../../components/ShortcutsSection.tsx';
import { SilencedSection } from '../../components/SilencedSection.tsx';
import { SourcesSection } from '../../components/SourcesSection.tsx';
import { textsFor } from '../../components/texts/texts-for.ts';
import { Welcome } from '../../components/Welcome.tsx';
import type { Language } from '../../core/material/material.ts';
import portals from '../../core/settings/portals.json' with { type: 'json' };
import { FACTS } from './page-facts.ts';
import { NETWORK, NOW } from './states.ts';

interface Props {
  readonly language: Language;
  /** Notes that the user asked for something, and what. */
  readonly note: (what: string) => () => void;
}

/** The first page a user sees. */
export function WelcomePage({ language, note }: Props) {
  return (
    <Welcome
      {...{ language, pinned: false, shortcut: 'Alt+Skift+E', addressBar: true }}
      onDone={note('done')}
      onSettings={note('options')}
    />
  );
}

export function AboutPage({ language, note }: Props) {
  return (
    <About
      {...{ language, network: NETWORK, indexAt: NOW, version: '0.1.0' }}
      permissions={['activeTab', 'scripting', 'storage', 'alarms']}
      openLink={note('link')}
    />
  );
}

/** The settings with something in every section. */
export function SettingsPage({ language, note }: Props) {
  const { effective, shortcuts, reminders, sources, silenced } = FACTS;
  const texts = textsFor(language).choices;
  return (
    <SettingsForm
      {...{ effective, language, panelAvailable: true, status: 'saved' }}
      onChange={(part) => note(JSON.stringify(part))()}
      forget={note('forget')}
    >
      <AutomaticSection
        {...{ effective, portals, language, now: NOW }}
        accessibleSites={['https://www.digg.se']}
        actions={{
          showAlways: note('showAlways'),
          stopAlways: note('stopAlways'),
          snooze: note('snooze'),
          endSnooze: note('endSnooze'),
        }}
        endSnoozeOfAll={note('endSnoozeOfAll')}
      />
      <SilencedSection
        materials={silenced}
        advice={['all']}
        texts={texts}
        language={language}
        showMaterial={note('showMaterial')}
        showAdvice={note('showAdvice')}
      />
      <ShortcutsSection {...{ shortcuts, language }} onChange={async () => false} />
      <RemindersSection
        {...{ pending: reminders, isPermitted: false, language, now: NOW }}
        openLink={note('link')}
        permit={note('permit')}
        stopReminding={note('stopReminding')}
        clear={note('clear')}
      />
      <SourcesSection
        view={sources}
        language={language}
        locked={effective.locked}
        onChange={note('sources')}
        onRefresh={note('refresh')}
      />
      <OwnSettings
        texts={texts}
        exportSettings={note('export')}
        importSettings={note('import')}
        reset={note('reset')}
      />
    </SettingsForm>
  );
}
