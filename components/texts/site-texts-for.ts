import type { Language } from '../../core/material/material.ts';
import { sitesEn } from './sites-en.ts';
import { type SiteTexts, sitesSv } from './sites-sv.ts';

/** What is said of single sites: a file apart, which the popup's first answer does without. */
export function siteTextsFor(language: Language): SiteTexts {
  return language === 'en' ? sitesEn : sitesSv;
}
