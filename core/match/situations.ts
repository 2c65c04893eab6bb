import type { CompiledIndex, Postings } from './compiled-index.ts';
import type { ReadTexts } from './item-reader.ts';
import type { ItemText } from './item-texts.ts';
import { flattenPostings, type PostingList } from './postings.ts';
import type { ScoredTerm } from './rank.ts';

type SituationTable = Pick<CompiledIndex, 'situations' | 'situationItems'>;

/**
 * A material helps in any of its situations, not in their sum: a guide for choosing a licence and
 * for marking old data fits a page on licences in full. So each phrase is kept by itself.
 */
export function compileSituations(
  items: readonly (readonly ItemText[])[],
  { terms, termsOf }: ReadTexts,
  rarities: Float32Array,
): SituationTable {
  const lists: PostingList[] = terms.map(() => ({ rows: [], values: [] }));
  const situationItems: number[] = [];
  const addSituation = (item: number, texts: readonly ItemText[]): void => {
    const telling = new Map<number, number>();
    let total = 0;
    for (const text of texts) {
      const { numbers, certainties } = termsOf(text);
      numbers.forEach((term, at) => {
        const known = telling.get(term) ?? 0;
        const value = Math.max(known, (certainties[at] ?? 0) * (rarities[term] ?? 0));
        telling.set(term, value);
        total += value - known;
      });
    }
    if (total === 0) return;
    for (const [term, value] of telling) {
      lists[term]?.rows.push(situationItems.length);
      lists[term]?.values.push(value / total);
    }
    situationItems.push(item);
  };
  items.forEach((texts, item) => {
    addSituation(
      item,
      texts.filter(({ role }) => role === 'subject'),
    );
    for (const text of texts) if (text.role === 'situation') addSituation(item, [text]);
  });
  return { situations: flattenPostings(lists), situationItems: Uint32Array.from(situationItems) };
}

/**
 * For each item, how well the best-fitting of its situations fits the page: the evidence, and more
 * than in proportion the less of the situation the page covers.
 */
export function scoreSituations(
  { situations, situationItems, materials, workshops }: CompiledIndex,
  terms: readonly ScoredTerm[],
): Float64Array {
  // For each situation the evidence and the cover, in pairs.
  const sums = new Float32Array(situationItems.length * 2);
  for (const term of terms) addTerm(sums, situations, term);
  const best = new Float64Array(materials.length + workshops.length);
  for (let row = 0; row < situationItems.length; row += 1) {
    const evidence = sums[row * 2] as number;
    if (evidence === 0) continue;
    const item = situationItems[row] as number;
    const cover = Math.min(1, sums[row * 2 + 1] as number);
    const proportional = evidence * cover;
    if (proportional > (best[item] as number))
      best[item] = Math.max(best[item] as number, proportional * Math.sqrt(cover));
  }
  return best;
}

/** A plain loop of its own: this is where a large index costs its time. */
function addTerm(
  sums: Float32Array,
  { offsets, rows, values }: Postings,
  { number, weight, strength }: ScoredTerm,
): void {
  const end = offsets[number + 1] as number;
  for (let at = offsets[number] as number; at < end; at += 1) {
    const sum = (rows[at] as number) * 2;
    sums[sum] = (sums[sum] as number) + weight;
    sums[sum + 1] = (sums[sum + 1] as number) + strength * (values[at] as number);
  }
}
