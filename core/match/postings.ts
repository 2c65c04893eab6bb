import { CONCEPTS } from '../text/concepts.ts';
import { isGenreWord } from '../text/words.ts';
import type { CompiledIndex, Postings } from './compiled-index.ts';
import type { ItemText } from './item-texts.ts';
import { conceptOfTerm, type TermMention } from './terms.ts';
import type { Tuning } from './tuning.ts';

/** Gives the terms of a text. */
export type TermsOf = (text: ItemText) => readonly TermMention[];

export type TermTable = Pick<CompiledIndex, 'terms' | 'rarities' | 'weights' | 'shares'>;

interface Entry {
  readonly row: number;
  readonly value: number;
  readonly subject: number;
}

/** Which items are about which terms, and how much. */
export function compilePostings(
  items: readonly (readonly ItemText[])[],
  termsOf: TermsOf,
  tuning: Tuning,
): TermTable {
  const lists = new Map<string, Entry[]>();
  items.forEach((texts, item) => {
    addItem(lists, item, texts, termsOf, tuning);
  });
  const terms = [...lists.keys()].sort();
  const ordered = terms.map((term) => lists.get(term) ?? []);
  const weights = flattenPostings(ordered);
  const inverses = ordered.map((list) => inverseFrequency(list.length, items.length));
  return {
    terms,
    rarities: Float32Array.from(terms, (term, at) => rarity(term, inverses[at] ?? 0, tuning)),
    weights,
    shares: toShares(ordered, inverses, items.length, tuning),
  };
}

/** Lists of rows and values, one after the other in flat arrays. */
export function flattenPostings(
  lists: readonly (readonly { readonly row: number; readonly value: number }[])[],
): Postings {
  const total = lists.reduce((sum, list) => sum + list.length, 0);
  const offsets = new Uint32Array(lists.length + 1);
  const rows = new Uint32Array(total);
  const values = new Float32Array(total);
  let at = 0;
  lists.forEach((list, term) => {
    offsets[term] = at;
    for (const { row, value } of list) {
      rows[at] = row;
      values[at] = value;
      at += 1;
    }
  });
  offsets[lists.length] = at;
  return { offsets, rows, values };
}

/**
 * BM25F: the weighted sum over the item's fields, saturated. The mean length is fixed, so that no
 * item moves another. Robertson, Zaragoza, Taylor: Simple BM25 extension to multiple weighted
 * fields (CIKM 2004).
 */
function addItem(
  lists: Map<string, Entry[]>,
  item: number,
  texts: readonly ItemText[],
  termsOf: TermsOf,
  { saturation, lengthPart, meanLength }: Tuning,
): void {
  const sums = new Map<string, { weight: number; subject: number }>();
  let length = 0;
  for (const text of texts) {
    for (const { term, certainty } of termsOf(text)) {
      const sum = sums.get(term) ?? { weight: 0, subject: 0 };
      sums.set(term, sum);
      const weight = text.weight * certainty;
      sum.weight += weight;
      if (text.role !== 'summary') sum.subject += weight;
      length += weight;
    }
  }
  const slowness = saturation * (1 - lengthPart + (lengthPart * length) / meanLength);
  for (const [term, { weight, subject }] of sums) {
    const entry = { row: item, value: weight / (weight + slowness), subject };
    const list = lists.get(term);
    if (list) list.push(entry);
    else lists.set(term, [entry]);
  }
}

function toShares(
  ordered: readonly (readonly Entry[])[],
  inverses: readonly number[],
  itemCount: number,
  { apartPart }: Tuning,
): Float32Array {
  const totals = new Float64Array(itemCount);
  const shares: number[] = [];
  const rows: number[] = [];
  ordered.forEach((list, term) => {
    const apart = 1 - apartPart + apartPart * (inverses[term] ?? 0);
    for (const { row, subject } of list) {
      shares.push(subject * apart);
      rows.push(row);
      totals[row] = (totals[row] ?? 0) + subject * apart;
    }
  });
  return Float32Array.from(shares, (share, at) => share / (totals[rows[at] ?? 0] || 1));
}

function inverseFrequency(itemsWithTerm: number, itemCount: number): number {
  return Math.min(1, Math.log(1 + itemCount / itemsWithTerm) / Math.log(1 + itemCount));
}

/**
 * Concepts tell what their table says, whatever else is in the index. Plain words tell by how few
 * items have them, and never as much as a concept: in a small index rare words are often chance.
 */
function rarity(term: string, inverse: number, tuning: Tuning): number {
  const concept = CONCEPTS[conceptOfTerm(term)];
  if (!concept) return tuning.plainWord * inverse * (isGenreWord(term) ? GENRE : 1);
  if (!tuning.concepts) return 0;
  return concept.weight * (1 - tuning.conceptRarity + tuning.conceptRarity * inverse);
}

const GENRE = 0.3;
