import type { Postings } from './compiled-index.ts';
import type { ScoredTerm } from './scored-terms.ts';

/** Adds what the terms say of each situation to the sums: the evidence and the cover, in pairs. */
export function addSituations(
  sums: Float32Array,
  { offsets, rows, values }: Postings,
  terms: readonly ScoredTerm[],
): void {
  for (const { number, weight, strength } of terms) {
    const end = offsets[number + 1] as number;
    for (let at = offsets[number] as number; at < end; at += 1) {
      const sum = (rows[at] as number) * 2;
      sums[sum] = (sums[sum] as number) + weight;
      sums[sum + 1] = (sums[sum + 1] as number) + strength * (values[at] as number);
    }
  }
}

/**
 * For each item how well the best-fitting of its situations fits the page, written into `best`: the
 * evidence, and more than in proportion the less of the situation the page covers (evidence × cover
 * to the power of 1.5). Squares are compared, and the greater one is found without a branch: which
 * situation fits best no processor foresees.
 */
export function setBestSituations(
  best: Float64Array,
  sums: Float32Array,
  starts: Uint32Array,
): void {
  let row = 0;
  for (let item = 0; item < best.length; item += 1) {
    const end = starts[item + 1] as number;
    let most = 0;
    for (; row < end; row += 1) {
      const evidence = sums[row * 2] as number;
      const cover = sums[row * 2 + 1] as number;
      const square = evidence * evidence * cover * cover * cover;
      most = (most + square + Math.abs(most - square)) / 2;
    }
    best[item] = Math.sqrt(most);
  }
}
