import type { Reason } from '../core/match/suggestions.ts';
import type { Language } from '../core/material/material.ts';
import { textsFor } from './texts/texts-for.ts';

const SHOWN = 3;

/** Why a material is suggested, in a line: `Passar: licens, CC0 · i rubriken`. */
export function toReasonText(reasons: readonly Reason[], language: Language): string {
  const texts = textsFor(language);
  const words = distinctWords(reasons.map(({ term }) => term)).slice(0, SHOWN);
  const place = reasons[0] ? ` · ${texts.places[reasons[0].field]}` : '';
  return `${texts.fits}: ${words.join(', ')}${place}`;
}

/** Without words that another one holds already: `REST API` says all that `API` says. */
function distinctWords(words: readonly string[]): string[] {
  const lower = words.map((word) => word.toLowerCase());
  return words.filter(
    (_, at) =>
      !lower.some(
        (other, i) =>
          i !== at && other.includes(lower[at] ?? '') && (other !== lower[at] || i < at),
      ),
  );
}
