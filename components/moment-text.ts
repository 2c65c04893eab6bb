import type { Language } from '../core/material/material.ts';
import type { FreshnessTexts } from './texts/freshness-sv.ts';

const LOCALE = { sv: 'sv-SE', en: 'en-GB' } as const;
const DAY = { dateStyle: 'long' } as const;
const TIME = { hour: '2-digit', minute: '2-digit' } as const;

/** An instant as one says it, in the reader's own time zone: `i dag 08.10`, `21 augusti 2026`. */
export function toMomentText(
  at: string,
  now: string,
  language: Language,
  texts: Pick<FreshnessTexts, 'todayAt'>,
): string {
  const day = say(at, language, DAY);
  return day === say(now, language, DAY) ? texts.todayAt(say(at, language, TIME)) : day;
}

/** When something that lasts a while ends, to the minute: `torsdag 26 november kl. 14.30`. */
export function toEndText(at: string, language: Language): string {
  return say(at, language, { weekday: 'long', day: 'numeric', month: 'long', ...TIME });
}

/** In Swedish a point stands between hour and minute. */
function say(at: string, language: Language, form: Intl.DateTimeFormatOptions): string {
  const text = new Intl.DateTimeFormat(LOCALE[language], form).format(new Date(at));
  return language === 'sv' ? text.replace(':', '.') : text;
}
