import type { Language } from '../core/material/material.ts';
import { DEFAULT_SETTINGS, languageOf, type Settings } from '../core/settings/settings.ts';
import { browser } from './browser.ts';

/** The language that Eko speaks with these settings in this browser. */
export function viewLanguage(settings: Settings = DEFAULT_SETTINGS): Language {
  return languageOf(settings, browser.i18n.getUILanguage());
}
