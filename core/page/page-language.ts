import type { Language } from '../material/material.ts';

/** Frequent function words that tell the languages apart; those that two of them share are left out. */
const FUNCTION_WORDS: Record<Language | 'other', ReadonlySet<string>> = {
  sv: new Set(
    'och att som är för inte på av med till ett den om har kan från eller vi ni när också'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the and of to is that for with are this from be as by or an you can which'.split(' '),
  ),
  other: new Set(
    'og ikke er af til ved også hvor fra som ja sekä tai että ovat und der die das nicht ist für ein eine mit et les des une dans pour est el los las para con het een van niet'
      .split(' ')
      .filter((word) => !'för till som'.includes(word)),
  ),
};
const ENOUGH_WORDS = 8;

/**
 * The language of a text by its function words; a text too short to tell is taken at the page's word.
 * @param declared the `lang` attribute, often wrong on real pages and so only the fallback
 */
export function pageLanguage(text: string, declared: string): Language | 'other' {
  const counts = { sv: 0, en: 0, other: 0 };
  for (const word of text
    .slice(0, 8_000)
    .toLowerCase()
    .match(/\p{L}+/gu) ?? [])
    for (const language of ['sv', 'en', 'other'] as const)
      if (FUNCTION_WORDS[language].has(word)) counts[language] += 1;
  const best = (['sv', 'en', 'other'] as const).reduce((a, b) => (counts[b] > counts[a] ? b : a));
  if (counts[best] >= ENOUGH_WORDS) return best;
  const said = declared.toLowerCase().slice(0, 2);
  if (said === 'sv' || said === 'en') return said;
  if (said) return 'other';
  return counts[best] > 0 ? best : 'sv';
}
