import * as v from 'valibot';
import type { Language } from '../material/material.ts';

/** What the user has chosen; stored in sync storage, read through `parseSettings`. */
export interface Settings {
  /** `browser` follows the browser's own language. */
  readonly language: 'browser' | Language;
  /** What a click on the toolbar icon opens. */
  readonly iconOpens: 'popup' | 'panel';
}

export const DEFAULT_SETTINGS: Settings = { language: 'browser', iconOpens: 'popup' };

const SettingsSchema = v.object({
  language: v.fallback(v.picklist(['browser', 'sv', 'en']), DEFAULT_SETTINGS.language),
  iconOpens: v.fallback(v.picklist(['popup', 'panel']), DEFAULT_SETTINGS.iconOpens),
});

/** Settings from whatever was stored: a value that is missing or wrong becomes the default. */
export function parseSettings(stored: unknown): Settings {
  const parsed = v.safeParse(SettingsSchema, stored);
  return parsed.success ? parsed.output : DEFAULT_SETTINGS;
}

/**
 * The language to speak: the user's choice, else the browser's where Eko speaks it, else Swedish.
 * @param browserLanguage BCP 47, such as `en-GB`
 */
export function languageOf(settings: Settings, browserLanguage: string): Language {
  if (settings.language !== 'browser') return settings.language;
  return browserLanguage.toLowerCase().startsWith('en') ? 'en' : 'sv';
}
