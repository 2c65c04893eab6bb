import { type CompiledIndex, forEachRow, termNumber } from './compiled-index.ts';
import { neighboursOf, passedOn } from './neighbours.ts';
import type { PageTerm } from './query.ts';
import { scoreSituations } from './situations.ts';
import { conceptTerm } from './terms.ts';
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
  const add = (term: string, source: PageTerm, part: number, concept: number): void => {
    const number = termNumber(compiled, term);
    if (number < 0) return;
    const weight = source.weight ** tuning.contrast * part * (compiled.rarities[number] ?? 0);
    if (weight <= (best.get(number)?.weight ?? 0)) return;
    const strength = Math.min(1, source.weight / tuning.fullCover) * part;
    best.set(number, { number, weight, strength, source, concept });
  };
  for (const source of pageTerms) {
    add(source.term, source, 1, source.concept);
    for (const neighbour of neighboursOf(source.concept)) {
      const { concept } = neighbour;
      add(conceptTerm(concept), source, passedOn(neighbour, tuning), concept);
    }
  }
  return [...best.values()].sort((a, b) => b.weight - a.weight).slice(0, MAX_TERMS);
}

const MAX_TERMS = 48;

/**
 * The score of every item for the page: what its fields share with the page, less where the page
 * leaves the item's own subject out, and more where one of its situations is the page's.
 */
export function scoreItems(
  compiled: CompiledIndex,
  terms: readonly ScoredTerm[],
  tuning: Tuning,
): Float64Array {
  const scores = new Float64Array(compiled.materials.length + compiled.workshops.length);
  const covers = new Float64Array(scores.length);
  for (const { number, weight, strength } of terms) {
    forEachRow(compiled.weights, number, (item, about, at) => {
      scores[item] = (scores[item] ?? 0) + weight * about;
      covers[item] = (covers[item] ?? 0) + strength * (compiled.shares[at] ?? 0);
    });
  }
  const situations = scoreSituations(compiled, terms, tuning);
  return scores.map((score, item) => {
    const cover = Math.min(1, covers[item] ?? 0);
    const covered = score * (1 - tuning.coverPart + tuning.coverPart * cover);
    return covered + tuning.situation * (situations[item] ?? 0);
  });
}
