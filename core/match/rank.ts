import { CONCEPTS, conceptNumber } from '../text/concepts.ts';
import type { CompiledIndex } from './compile-index.ts';
import { termNumber } from './compile-index.ts';
import type { PageTerm } from './query.ts';
import { conceptTerm } from './terms.ts';
import type { Tuning } from './tuning.ts';

/** A term that counts towards scores, with the page's words that brought it in. */
export interface ScoredTerm {
  /** Number of the term in the index. */
  readonly number: number;
  /** Page weight × how telling the term is. */
  readonly weight: number;
  /** How much of the page's weight reached the term: 1, or less for a neighbour. */
  readonly part: number;
  readonly source: PageTerm;
  /** Concept that joins the page's words with the item's; -1 where the words are the same. */
  readonly concept: number;
}

/** An item of the index with its score for a page. */
export interface RankedItem {
  /** Place among materials, then workshops. */
  readonly item: number;
  readonly score: number;
}

/** The page's terms that the index knows, with the neighbours of its concepts, best first. */
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
    const known = best.get(number);
    if (!known || known.weight < weight)
      best.set(number, { number, weight, part, source, concept });
  };
  for (const source of pageTerms) {
    add(source.term, source, 1, source.concept);
    if (source.concept < 0) continue;
    for (const { concept, relation } of NEIGHBOURS[source.concept] ?? []) {
      add(conceptTerm(concept), source, partFor(source.concept, relation, tuning), concept);
    }
  }
  return [...best.values()].sort((a, b) => b.weight - a.weight).slice(0, MAX_TERMS);
}

const MAX_TERMS = 48;

function partFor(from: number, relation: Neighbour['relation'], tuning: Tuning): number {
  if (relation !== 'narrower') return tuning[relation];
  const narrower = (NEIGHBOURS[from] ?? []).filter((each) => each.relation === 'narrower').length;
  return tuning.narrower / narrower ** tuning.narrowerSpread;
}

/** Scores every item that shares a term with the page; unsorted scores by item. */
export function scoreItems(
  compiled: CompiledIndex,
  terms: readonly ScoredTerm[],
  { coverPart, fullCover, situation, situationCover, coverContrast }: Tuning,
): Float64Array {
  const count = compiled.materials.length + compiled.workshops.length;
  const scores = new Float64Array(count);
  const covers = new Float64Array(count);
  const { offsets, items, weights, shares } = compiled;
  for (const { number, weight, part, source } of terms) {
    const strength = Math.min(1, source.weight / fullCover) ** coverContrast * part;
    const end = offsets[number + 1] ?? 0;
    for (let at = offsets[number] ?? 0; at < end; at += 1) {
      const item = items[at] ?? 0;
      scores[item] = (scores[item] ?? 0) + weight * (weights[at] ?? 0);
      covers[item] = (covers[item] ?? 0) + strength * (shares[at] ?? 0);
    }
  }
  for (let item = 0; item < count; item += 1) {
    const cover = Math.min(1, covers[item] ?? 0);
    scores[item] = (scores[item] ?? 0) * (1 - coverPart + coverPart * cover);
  }
  if (situation > 0)
    addSituations(compiled, terms, scores, { situation, fullCover, situationCover });
  return scores;
}

function addSituations(
  compiled: CompiledIndex,
  terms: readonly ScoredTerm[],
  scores: Float64Array,
  t: { situation: number; fullCover: number; situationCover: number },
): void {
  const { situationOffsets, situations, situationShares, situationItems } = compiled;
  const evidence = new Float64Array(situationItems.length);
  const covers = new Float64Array(situationItems.length);
  for (const { number, weight, part, source } of terms) {
    const strength = Math.min(1, source.weight / t.fullCover) * part;
    const end = situationOffsets[number + 1] ?? 0;
    for (let at = situationOffsets[number] ?? 0; at < end; at += 1) {
      const s = situations[at] ?? 0;
      evidence[s] = (evidence[s] ?? 0) + weight;
      covers[s] = (covers[s] ?? 0) + strength * (situationShares[at] ?? 0);
    }
  }
  const best = new Float64Array(scores.length);
  for (let s = 0; s < situationItems.length; s += 1) {
    const item = situationItems[s] ?? 0;
    const value = (evidence[s] ?? 0) * Math.min(1, covers[s] ?? 0) ** t.situationCover;
    if (value > (best[item] ?? 0)) best[item] = value;
  }
  for (let item = 0; item < scores.length; item += 1)
    scores[item] = (scores[item] ?? 0) + t.situation * (best[item] ?? 0);
}

interface Neighbour {
  readonly concept: number;
  readonly relation: 'leadsTo' | 'broader' | 'narrower' | 'related';
}

const NEIGHBOURS: readonly (readonly Neighbour[])[] = toNeighbours();

function toNeighbours(): Neighbour[][] {
  const lists: Neighbour[][] = CONCEPTS.map(() => []);
  const add = (from: number, concept: number, relation: Neighbour['relation']): void => {
    const list = lists[from];
    if (list && !list.some((known) => known.concept === concept)) list.push({ concept, relation });
  };
  CONCEPTS.forEach((concept, number) => {
    for (const other of concept.leadsTo.map(conceptNumber)) {
      if (other !== undefined) add(number, other, 'leadsTo');
    }
  });
  CONCEPTS.forEach((concept, number) => {
    for (const other of concept.broader.map(conceptNumber)) {
      if (other === undefined) continue;
      add(number, other, 'broader');
      add(other, number, 'narrower');
    }
    for (const other of concept.related.map(conceptNumber)) {
      if (other === undefined) continue;
      add(number, other, 'related');
      add(other, number, 'related');
    }
  });
  return lists;
}
