import type { CompiledIndex } from './compiled-index.ts';

/** How much an item is about a term, 0–1; rows of a term are in the order of items. */
export function weightOf({ weights }: CompiledIndex, term: number, item: number): number {
  let low = weights.offsets[term] ?? 0;
  let high = (weights.offsets[term + 1] ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = weights.rows[middle] ?? 0;
    if (found === item) return weights.values[middle] ?? 0;
    if (found < item) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}
