import '../../components/texts/with-english.ts';
import { render } from 'preact';
import type { SaveStatus } from '../../components/SaveStatusLine.tsx';
import { SettingsPage } from '../../components/SettingsPage.tsx';
import portals from '../../core/settings/portals.json';
import { applyLook } from '../../shell/apply-look.ts';
import { viewLanguage } from '../../shell/i18n.ts';
import { panelAvailable } from '../../shell/open-panel.ts';
import { settingsActions } from '../../shell/settings-actions.ts';
import { type SettingsFacts, watchSettingsPage } from '../../shell/watch-settings-page.ts';
import { findRoot } from '../view/find-root.tsx';

const root = findRoot();
let facts: SettingsFacts | null = null;
let status: SaveStatus = null;
let changes = 0;

const actions = settingsActions((outcome) => {
  status = outcome;
  changes += 1;
  update();
});

function update(): void {
  if (!facts) return;
  const { settings } = facts.choices.effective;
  const language = viewLanguage(settings);
  applyLook(language, settings.theme);
  const shown = { ...facts, portals, language, panelAvailable, status, changes, actions };
  render(<SettingsPage {...shown} />, root);
}

watchSettingsPage((next) => {
  facts = next;
  update();
});
