import { settingsEn } from './settings-en.ts';
import type { SettingsPageTexts } from './settings-page-sv.ts';
import { sourcesEn } from './sources-en.ts';

/** What only the settings say, in English. */
export const settingsPageEn: SettingsPageTexts = {
  choices: settingsEn,
  sources: sourcesEn,
  about: 'About Eko',
  settingsTitle: 'Eko’s settings',
  language: 'Language',
  languages: { browser: 'Follow the browser', sv: 'Svenska', en: 'English' },
  iconOpens: 'A click on Eko’s icon opens',
  iconChoices: { popup: 'a popup', panel: 'the side panel' },
};
