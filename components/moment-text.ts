import type { Language } from '../core/material/material.ts';
import type { FreshnessTexts } from './texts/freshness-sv.ts';

const LOCALE = { sv: 'sv-SE', en: 'en-GB' } as const;

/** An instant as one says it, in the reader's own time zone: `i dag 08.10`, `21 augusti 2026`. */
export function toMomentText(
  at: string,
  now: string,
  language: Language,
  texts: Pick<FreshnessTexts, 'todayAt'>,
): string {
  const say = (form: Intl.DateTimeFormatOptions, instant = at) =>
    new Intl.DateTimeFormat(LOCALE[language], form).format(new Date(instant));
  const day = { dateStyle: 'long' } as const;
  if (say(day) !== say(day, now)) return say(day);
  const time = say({ hour: '2-digit', minute: '2-digit' });
  return texts.todayAt(language === 'sv' ? time.replace(':', '.') : time);
}
