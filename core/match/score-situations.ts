import type { CompiledIndex, Postings } from './compiled-index.ts';
import type { ScoredTerm } from './rank.ts';

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
