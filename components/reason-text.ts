import type { Reason } from '../core/match/suggestions.ts';
import type { Language } from '../core/material/material.ts';
import { translationOf } from '../core/text/concepts.ts';
import { textsFor } from './texts/texts-for.ts';

const SHOWN = 3;

/**
 * Why a material is suggested, in a line: `Passar: licens i rubriken · CC0`. The place is that of the
 * words before it; the first word is translated where the page speaks another language. That the page's
 * publisher took part stands last.
 */
export function toReasonText(reasons: readonly Reason[], language: Language): string {
  const texts = textsFor(language);
  const shown = distinct(reasons.filter(({ field }) => field !== 'publisher')).slice(0, SHOWN);
  const publisher = reasons.find(({ field }) => field === 'publisher');
  const [first] = shown;
  if (!first) return '';
  const { term, field, concept } = first;
  const translation = concept ? translationOf(term, concept, language) : null;
  const words = (there: boolean) =>
    shown
      .filter((each) => each !== first && (each.field === field) === there)
      .map((each) => each.term);
  const here = [translation ? `${term} (${translation})` : term, ...words(true)];
  const place = `${texts.fits}: ${here.join(', ')} ${texts.places[field]}`;
  const maker = publisher && `${publisher.term} ${texts.places.publisher}`;
  return [place, words(false).join(', '), maker].filter(Boolean).join(' · ');
}

/** Without words that another one holds already: `REST API` says all that `API` says. */
function distinct(reasons: readonly Reason[]): readonly Reason[] {
  const lower = reasons.map(({ term }) => term.toLowerCase());
  return reasons.filter(
    (_, at) =>
      !lower.some(
        (other, i) =>
          i !== at && other.includes(lower[at] ?? '') && (other !== lower[at] || i < at),
      ),
  );
}
