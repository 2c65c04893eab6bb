import { settingsSv } from './settings-sv.ts';
import { sourcesSv } from './sources-sv.ts';

/** What only the settings say, in Swedish; `settings-page-en.ts` says the same. */
export const settingsPageSv = {
  choices: settingsSv,
  sources: sourcesSv,
  about: 'Om Eko',
  settingsTitle: 'Ekos inställningar',
  language: 'Språk',
  languages: { browser: 'Följ webbläsaren', sv: 'Svenska', en: 'English' },
  iconOpens: 'När jag klickar på Ekos ikon öppnas',
  iconChoices: { popup: 'ett popupfönster', panel: 'sidopanelen' },
};
export type SettingsPageTexts = typeof settingsPageSv;
