import type { CompiledIndex } from './compiled-index.ts';
import type { ScoredTerm } from './rank.ts';

/** Adds what a term says of each situation to the sums: the evidence and the cover, in pairs. */
export function addSituations(
  sums: Float32Array,
  { situations: { offsets, rows, values } }: CompiledIndex,
  { number, weight, strength }: ScoredTerm,
): void {
  // A plain loop of its own: this is where a large index costs its time.
  const end = offsets[number + 1] as number;
  for (let at = offsets[number] as number; at < end; at += 1) {
    const sum = (rows[at] as number) * 2;
    sums[sum] = (sums[sum] as number) + weight;
    sums[sum + 1] = (sums[sum + 1] as number) + strength * (values[at] as number);
  }
}

/**
 * For each item how well the best-fitting of its situations fits the page, written into `best`: the
 * evidence, and more than in proportion the less of the situation the page covers. Arrays by
 * themselves, not the index they stand in: so the engine reads them at half the cost.
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
      if (evidence === 0) continue;
      const whole = sums[row * 2 + 1] as number;
      const cover = whole > 1 ? 1 : whole;
      const proportional = evidence * cover;
      if (proportional <= most) continue;
      const score = proportional * Math.sqrt(cover);
      if (score > most) most = score;
    }
    best[item] = most;
  }
}
