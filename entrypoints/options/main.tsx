import { render } from 'preact';
import { LaunchError } from '../../components/LaunchError.tsx';
import type { SaveStatus } from '../../components/SettingsForm.tsx';
import { applyLook } from '../../shell/apply-look.ts';
import { viewLanguage } from '../../shell/i18n.ts';
import { onBug } from '../../shell/on-bug.ts';
import { loadShortcuts } from '../../shell/shortcut.ts';
import { watchReminders } from '../../shell/watch-reminders.ts';
import { watchSettings } from '../../shell/watch-settings.ts';
import { watchSources } from '../../shell/watch-sources.ts';
import { type PageFacts, SettingsPage } from './SettingsPage.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');
onBug(() => render(<LaunchError language={viewLanguage()} />, root));

let facts: PageFacts = { choices: null, sources: null, shortcuts: [], reminders: null };
let status: SaveStatus = null;

function update(part: Partial<PageFacts>): void {
  facts = { ...facts, ...part };
  const { choices } = facts;
  if (!choices) return;
  const { settings } = choices.effective;
  applyLook(viewLanguage(settings), settings.theme);
  render(
    <SettingsPage {...facts} choices={choices} status={status} tell={tell} />,
    root as HTMLElement,
  );
}

function tell(next: SaveStatus): void {
  status = next;
  update({});
}

watchSettings((choices) => update({ choices }));
watchSources((sources) => update({ sources }));
watchReminders((reminders) => update({ reminders }));
void loadShortcuts().then((shortcuts) => update({ shortcuts }));
