import type { CompiledIndex } from './compiled-index.ts';

/** What a page shares with each item and each situation, and how much of it the page covers; in pairs. */
export interface WorkingSums {
  readonly items: Float64Array;
  readonly situations: Float32Array;
}

/**
 * Empty sums for an index, the same arrays each time: in a large index fresh ones cost more than
 * the adding up. They are to be read before the next page is scored.
 */
export function emptySums(compiled: CompiledIndex): WorkingSums {
  const known = SUMS.get(compiled);
  if (known) {
    known.items.fill(0);
    known.situations.fill(0);
    return known;
  }
  const items = compiled.materials.length + compiled.workshops.length;
  const fresh = {
    items: new Float64Array(items * 2),
    situations: new Float32Array((compiled.situationStarts[items] ?? 0) * 2),
  };
  SUMS.set(compiled, fresh);
  return fresh;
}

const SUMS = new WeakMap<CompiledIndex, WorkingSums>();
