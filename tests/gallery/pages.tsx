import { About } from '../../components/About.tsx';
import { SettingsPage } from '../../components/SettingsPage.tsx';
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
export function SettingsGallery({ language, note }: Props) {
  const { effective, shortcuts, reminders, sources, silenced } = FACTS;
  return (
    <SettingsPage
      choices={{
        effective,
        silenced,
        kept: 'synced',
        accessibleSites: ['https://www.digg.se'],
        now: NOW,
      }}
      reminders={{ pending: reminders, isPermitted: false, now: NOW }}
      {...{
        shortcuts,
        sources,
        portals,
        language,
        panelAvailable: true,
        status: 'saved',
        changes: 1,
      }}
      actions={{
        sites: {
          showAlways: note('showAlways'),
          stopAlways: note('stopAlways'),
          snooze: note('snooze'),
          endSnooze: note('endSnooze'),
        },
        unsilence: note('showMaterial'),
        unsilenceAdvice: note('showAdvice'),
        change: (part) => note(JSON.stringify(part))(),
        forget: note('forget'),
        openLink: note('link'),
        openShortcutSettings: async () => false,
        permitNotifications: note('permit'),
        stopReminding: note('stopReminding'),
        clearReminders: note('clear'),
        changeSources: note('sources'),
        refresh: note('refresh'),
        exportSettings: note('export'),
        importSettings: note('import'),
        reset: note('reset'),
      }}
    />
  );
}
