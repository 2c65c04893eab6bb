import { CONCEPTS } from '../text/concepts.ts';
import { isGenreWord } from '../text/words.ts';
import { type CompiledIndex, forEachRow, type Postings } from './compiled-index.ts';
import type { ReadTexts } from './item-reader.ts';
import type { ItemText } from './item-texts.ts';
import { conceptOfTerm } from './terms.ts';
import type { Tuning } from './tuning.ts';

export type TermTable = Pick<CompiledIndex, 'rarities' | 'weights' | 'shares'>;

/** Rows and values of one term while an index is being compiled. */
export interface PostingList {
  readonly rows: number[];
  readonly values: number[];
}

/** Which items are about which terms, and how much; terms in the order given. */
export function compilePostings(
  items: readonly (readonly ItemText[])[],
  texts: ReadTexts,
  tuning: Tuning,
): TermTable {
  const lists = texts.terms.map(() => ({ rows: [], values: [], subjects: [] }));
  const sums = {
    weights: new Float64Array(texts.terms.length),
    subjects: new Float64Array(texts.terms.length),
  };
  items.forEach((itemTexts, item) => {
    addItem(lists, sums, item, itemTexts, texts, tuning);
  });
  const inverses = lists.map(({ rows }) => inverseFrequency(rows.length, items.length));
  return {
    rarities: Float32Array.from(texts.terms, (term, at) => rarity(term, inverses[at] ?? 0, tuning)),
    weights: flattenPostings(lists),
    shares: toShares(lists, inverses, items.length, tuning),
  };
}

/** Lists of rows and values, one after the other in flat arrays. */
export function flattenPostings(lists: readonly PostingList[]): Postings {
  const total = lists.reduce((sum, { rows }) => sum + rows.length, 0);
  const flat = {
    offsets: new Uint32Array(lists.length + 1),
    rows: new Uint32Array(total),
    values: new Float32Array(total),
  };
  let at = 0;
  lists.forEach(({ rows, values }, term) => {
    flat.offsets[term] = at;
    flat.rows.set(rows, at);
    flat.values.set(values, at);
    at += rows.length;
  });
  flat.offsets[lists.length] = at;
  return flat;
}

/** Of each of the first `count` items the concepts that it is about. */
export function compileSubjects(
  weights: Postings,
  conceptTerms: Uint32Array,
  count: number,
): Postings {
  const lists = Array.from({ length: count }, (): PostingList => ({ rows: [], values: [] }));
  conceptTerms.forEach((term, concept) => {
    forEachRow(weights, term, (item, value) => {
      lists[item]?.rows.push(concept);
      lists[item]?.values.push(value);
    });
  });
  return flattenPostings(lists);
}

interface ItemList extends PostingList {
  /** What the item's title, topics and helps say of the term, before any measure. */
  readonly subjects: number[];
}

interface Sums {
  readonly weights: Float64Array;
  readonly subjects: Float64Array;
}

/**
 * BM25F: the weighted sum over the item's fields, saturated. The mean length is fixed, so that no
 * item moves another. Robertson, Zaragoza, Taylor: Simple BM25 extension to multiple weighted
 * fields (CIKM 2004).
 */
function addItem(
  lists: readonly ItemList[],
  { weights, subjects }: Sums,
  item: number,
  itemTexts: readonly ItemText[],
  { termsOf }: ReadTexts,
  { saturation, lengthPart, meanLength }: Tuning,
): void {
  const met: number[] = [];
  let length = 0;
  for (const text of itemTexts) {
    const { numbers, certainties } = termsOf(text);
    numbers.forEach((term, at) => {
      const weight = text.weight * (certainties[at] ?? 0);
      if (weights[term] === 0) met.push(term);
      weights[term] = (weights[term] ?? 0) + weight;
      if (text.role !== 'summary') subjects[term] = (subjects[term] ?? 0) + weight;
      length += weight;
    });
  }
  const slowness = saturation * (1 - lengthPart + (lengthPart * length) / meanLength);
  for (const term of met) {
    const weight = weights[term] ?? 0;
    const list = lists[term];
    list?.rows.push(item);
    list?.values.push(weight / (weight + slowness));
    list?.subjects.push(subjects[term] ?? 0);
    weights[term] = 0;
    subjects[term] = 0;
  }
}

function toShares(
  lists: readonly ItemList[],
  inverses: readonly number[],
  itemCount: number,
  { apartPart }: Tuning,
): Float32Array {
  const totals = new Float64Array(itemCount);
  const apart = inverses.map((inverse) => 1 - apartPart + apartPart * inverse);
  lists.forEach(({ rows, subjects }, term) => {
    rows.forEach((row, at) => {
      totals[row] = (totals[row] ?? 0) + (subjects[at] ?? 0) * (apart[term] ?? 0);
    });
  });
  const shares: number[] = [];
  lists.forEach(({ rows, subjects }, term) => {
    rows.forEach((row, at) => {
      shares.push(((subjects[at] ?? 0) * (apart[term] ?? 0)) / (totals[row] || 1));
    });
  });
  return Float32Array.from(shares);
}

function inverseFrequency(itemsWithTerm: number, itemCount: number): number {
  return Math.min(1, Math.log(1 + itemCount / itemsWithTerm) / Math.log(1 + itemCount));
}

/**
 * Concepts tell what their table says, whatever else is in the index. Plain words tell by how few
 * items have them, and never as much as a concept: in a small index rare words are often chance.
 */
function rarity(term: string, inverse: number, tuning: Tuning): number {
  const number = conceptOfTerm(term);
  const concept = CONCEPTS[number];
  if (!concept) return tuning.plainWord * inverse * (isGenreWord(term) ? GENRE : 1);
  if ((number * GOLDEN) % 1 >= tuning.concepts) return 0;
  return concept.weight * (1 - tuning.conceptRarity + tuning.conceptRarity * inverse);
}

/** Spreads any part of the concepts evenly over the table. */
const GOLDEN = 0.618034;
const GENRE = 0.3;
