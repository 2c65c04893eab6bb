import type { CompiledIndex } from '../core/match/compile-index.ts';
import { compileIndex } from '../core/match/compile-index.ts';
import type { MaterialIndex } from '../core/material/material.ts';
import { loadBundledIndex } from './bundled-index.ts';

/** The index and its form for matching; made once a view. */
export interface Knowledge {
  readonly index: MaterialIndex;
  readonly compiled: CompiledIndex;
}

/** The network's material, ready to be matched; null where the package is damaged. */
export async function loadKnowledge(): Promise<Knowledge | null> {
  const index = await loadBundledIndex();
  return index && { index, compiled: compileIndex(index) };
}
