import type { Language } from '../../core/material/material.ts';
import { settingsPageEn } from './settings-page-en.ts';
import { settingsPageSv } from './settings-page-sv.ts';
import { textsFor } from './texts-for.ts';

/** The texts of the settings page: a file apart, which the popup opens without. */
export function settingsTextsFor(language: Language) {
  return { ...textsFor(language), ...(language === 'en' ? settingsPageEn : settingsPageSv) };
}
