import { render } from 'preact';
import { LaunchError } from '../../components/LaunchError.tsx';
import { SettingsForm } from '../../components/SettingsForm.tsx';
import type { Settings } from '../../core/settings/settings.ts';
import { viewLanguage } from '../../shell/i18n.ts';
import { onBug } from '../../shell/on-bug.ts';
import { panelAvailable } from '../../shell/open-panel.ts';
import { loadSettings, onSettingsChanged, saveSettings } from '../../shell/settings-store.ts';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');
onBug(() => render(<LaunchError language={viewLanguage()} />, root));

function paint(settings: Settings, saved: boolean | 'failed'): void {
  const language = viewLanguage(settings);
  document.documentElement.lang = language;
  const onChange = (next: Settings) =>
    void saveSettings(next).then(
      () => paint(next, true),
      () => paint(settings, 'failed'),
    );
  const form = { settings, language, panelAvailable, onChange, saved };
  render(<SettingsForm {...form} />, root as HTMLElement);
}

loadSettings().then((settings) => paint(settings, false));
onSettingsChanged(() => void loadSettings().then((settings) => paint(settings, true)));
