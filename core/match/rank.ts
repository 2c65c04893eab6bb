import type { CompiledIndex, Postings } from './compiled-index.ts';
import { addSituations, setBestSituations } from './score-situations.ts';
import type { ScoredTerm } from './scored-terms.ts';
import type { Tuning } from './tuning.ts';
import { emptySums } from './working-sums.ts';

/**
 * The score of every item for the page: what its fields share with the page, less where the page
 * leaves the item's own subject out, and more where one of its situations is the page's.
 */
export function scoreItems(
  compiled: CompiledIndex,
  terms: readonly ScoredTerm[],
  { coverPart, situation }: Tuning,
): Float64Array {
  const { items, situations } = emptySums(compiled);
  const scores = new Float64Array(items.length / 2);
  addSituations(situations, compiled.situations, terms);
  setBestSituations(scores, situations, compiled.situationStarts);
  addItems(items, compiled.weights, compiled.shares, terms);
  for (let item = 0; item < scores.length; item += 1) {
    const cover = Math.min(1, items[item * 2 + 1] as number);
    const covered = (items[item * 2] as number) * (1 - coverPart + coverPart * cover);
    scores[item] = covered + situation * (scores[item] as number);
  }
  return scores;
}

/**
 * This is where a large index costs its time: plain loops in one function over all terms, over arrays
 * that are always of the same type, run in half the time of a call for each term.
 */
function addItems(
  sums: Float64Array,
  { offsets, rows, values }: Postings,
  shares: Float32Array,
  terms: readonly ScoredTerm[],
): void {
  for (const { number, weight, strength } of terms) {
    const end = offsets[number + 1] as number;
    for (let at = offsets[number] as number; at < end; at += 1) {
      const sum = (rows[at] as number) * 2;
      sums[sum] = (sums[sum] as number) + weight * (values[at] as number);
      sums[sum + 1] = (sums[sum + 1] as number) + strength * (shares[at] as number);
    }
  }
}
