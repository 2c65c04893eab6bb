import type { Language } from '../../core/material/material.ts';
import { settingsPageEn } from './settings-page-en.ts';
import { settingsPageSv } from './settings-page-sv.ts';
import { siteTextsFor } from './site-texts-for.ts';
import { textsFor } from './texts-for.ts';

/** The texts of the settings page: a file apart, which the popup opens without. */
export function settingsTextsFor(language: Language) {
  const page = language === 'en' ? settingsPageEn : settingsPageSv;
  return { ...textsFor(language), sites: siteTextsFor(language), ...page };
}
