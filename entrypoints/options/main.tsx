import { render } from 'preact';
import { LaunchError } from '../../components/LaunchError.tsx';
import { RemindersSection } from '../../components/RemindersSection.tsx';
import { SettingsForm } from '../../components/SettingsForm.tsx';
import { ShortcutsSection } from '../../components/ShortcutsSection.tsx';
import { SourcesSection, type SourcesView } from '../../components/SourcesSection.tsx';
import { textsFor } from '../../components/texts/texts-for.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { viewLanguage } from '../../shell/i18n.ts';
import { requestNotifications } from '../../shell/notification-permission.ts';
import { onBug } from '../../shell/on-bug.ts';
import { openLink } from '../../shell/open-link.ts';
import { panelAvailable } from '../../shell/open-panel.ts';
import { requestRefresh } from '../../shell/refresh-request.ts';
import { changeSettings, loadSettings, onSettingsChanged } from '../../shell/settings-store.ts';
import { loadShortcuts, openShortcutSettings, type Shortcut } from '../../shell/shortcut.ts';
import { saveSourceSettings } from '../../shell/source-state-store.ts';
import {
  clearReminders,
  type RemindersSnapshot,
  stopReminding,
  watchReminders,
} from '../../shell/watch-reminders.ts';
import { watchSources } from '../../shell/watch-sources.ts';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');
onBug(() => render(<LaunchError language={viewLanguage()} />, root));

let view: SourcesView | null = null;
let shortcuts: readonly Shortcut[] = [];
let reminders: RemindersSnapshot | null = null;
let latest: (() => void) | null = null;

function paint(settings: Settings, saved: boolean | 'failed'): void {
  latest = () => paint(settings, saved);
  const language = viewLanguage(settings);
  document.documentElement.lang = language;
  const onChange = (next: Settings) =>
    void changeSettings(next).then((outcome) =>
      outcome === 'saved' ? paint(next, true) : paint(settings, 'failed'),
    );
  const form = { settings, language, panelAvailable, onChange, saved };
  const failed = () => paint(settings, 'failed');
  const sources = view && (
    <SourcesSection
      view={view}
      language={language}
      onChange={(next) =>
        void saveSourceSettings(next).then((outcome) => outcome === 'saved' || failed())
      }
      onRefresh={() => void requestRefresh()}
    />
  );
  const reminding = reminders && (
    <RemindersSection
      {...{ ...reminders, language, stopReminding }}
      openLink={(url) => void openLink(url)}
      permit={requestNotifications}
      clear={clearReminders}
    />
  );
  const keys = <ShortcutsSection {...{ shortcuts, language }} onChange={openShortcutSettings} />;
  render(
    <SettingsForm {...form}>
      {keys}
      {reminding}
      {sources}
      <p>
        <a href="/about.html">{textsFor(language).about}</a>
      </p>
    </SettingsForm>,
    root as HTMLElement,
  );
}

loadSettings().then((settings) => paint(settings, false));
onSettingsChanged(() => void loadSettings().then((settings) => paint(settings, true)));
void loadShortcuts().then((loaded) => {
  shortcuts = loaded;
  latest?.();
});
watchReminders((next) => {
  reminders = next;
  latest?.();
});
watchSources((next) => {
  view = next;
  latest?.();
});
