import type { Reason } from '../core/match/suggestions.ts';
import type { Language } from '../core/material/material.ts';
import { conceptLabel } from '../core/text/concepts.ts';
import { textsFor } from './texts/texts-for.ts';

const SHOWN = 3;

/** Why a material is suggested, in a line: `Passar: licens, CC0 · i rubriken`. */
export function toReasonText(reasons: readonly Reason[], language: Language): string {
  const texts = textsFor(language);
  const words = [...new Set(reasons.slice(0, SHOWN).map((reason) => toWords(reason, language)))];
  const place = reasons[0] ? ` · ${texts.places[reasons[0].field]}` : '';
  return `${texts.fits}: ${words.join(', ')}${place}`;
}

/** The word as it stood; where a concept joined it with another language's, that concept's name too. */
function toWords({ term, concept }: Reason, language: Language): string {
  if (!concept) return term;
  const label = conceptLabel(concept, language);
  const start = (text: string) => text.toLowerCase().slice(0, 4);
  const joins = label !== '' && start(label) !== start(term);
  return joins ? `${term} (${label})` : term;
}
