import { CONCEPTS } from '../text/concepts.ts';
import { type CompiledIndex, NO_TERM, termNumber } from './compiled-index.ts';
import { neighboursOf, passedOn } from './neighbours.ts';
import type { PageTerm } from './query.ts';
import type { Tuning } from './tuning.ts';

/** A term that counts towards scores, with the page's words that brought it in. */
export interface ScoredTerm {
  /** Number of the term in the index. */
  readonly number: number;
  /** What a full match adds to a score: page weight × how telling the term is. */
  readonly weight: number;
  /** How fully the page covers the term, 0–1. */
  readonly strength: number;
  readonly source: PageTerm;
  /** Concept that joins the page's words with the item's; -1 for a plain word. */
  readonly concept: number;
}

/** The page's terms that the index knows, with the neighbours of its concepts, weightiest first. */
export function toScoredTerms(
  compiled: CompiledIndex,
  pageTerms: Iterable<PageTerm>,
  tuning: Tuning,
): readonly ScoredTerm[] {
  const best = new Map<number, ScoredTerm>();
  const add = (number: number, source: PageTerm, part: number, concept: number): void => {
    const weight = source.weight ** tuning.contrast * part * (compiled.rarities[number] ?? 0);
    if (weight <= (best.get(number)?.weight ?? 0)) return;
    const strength = Math.min(1, source.weight / tuning.fullCover) * part;
    best.set(number, { number, weight, strength, source, concept });
  };
  for (const source of pageTerms) {
    const number = numberOf(compiled, source);
    if (number >= 0) add(number, source, 1, source.concept);
    // A word that tells little by itself ("kommun") tells little of its neighbours too.
    const telling = (CONCEPTS[source.concept]?.weight ?? 0) ** tuning.neighbourTelling;
    for (const neighbour of neighboursOf(source.concept)) {
      const joined = compiled.conceptTerms[neighbour.concept] ?? NO_TERM;
      const part = passedOn(neighbour, tuning) * telling;
      if (joined !== NO_TERM) add(joined, source, part, neighbour.concept);
    }
  }
  return [...best.values()].sort((a, b) => b.weight - a.weight).slice(0, MAX_TERMS);
}

function numberOf(compiled: CompiledIndex, { term, concept }: PageTerm): number {
  if (concept < 0) return termNumber(compiled, term);
  const number = compiled.conceptTerms[concept] ?? NO_TERM;
  return number === NO_TERM ? -1 : number;
}

const MAX_TERMS = 48;
