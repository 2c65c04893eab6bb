import type { CompiledIndex } from './compiled-index.ts';

/** How much an item is about a term, 0–1; rows of a term are in the order of items. */
export function weightOf({ weights }: CompiledIndex, term: number, item: number): number {
  const { offsets, rows, values } = weights;
  let low = offsets[term] as number;
  let high = (offsets[term + 1] as number) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = rows[middle] as number;
    if (found === item) return values[middle] as number;
    if (found < item) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}
