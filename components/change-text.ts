import type { Language, Material } from '../core/material/material.ts';
import { textsFor } from './texts/texts-for.ts';

const LOCALE = { sv: 'sv-SE', en: 'en-GB' } as const;

/** When a material was last changed, else published, as far as is known: `uppdaterad maj 2024`, `2021`. */
export function toChangeText(
  { updated, published }: Pick<Material, 'updated' | 'published'>,
  language: Language,
): string | undefined {
  if (!updated) return published?.slice(0, 4);
  return textsFor(language).freshness.updated(toMonthText(updated, language));
}

/** `2024-05-07` and `2024-05` → `maj 2024`; `2024` stays. */
function toMonthText(date: string, language: Language): string {
  const [year = '', month] = date.split('-');
  if (!month) return year;
  const form = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  const first = new Date(`${year}-${month}-01T00:00:00Z`);
  return new Intl.DateTimeFormat(LOCALE[language], form).format(first);
}
