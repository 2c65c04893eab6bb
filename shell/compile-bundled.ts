import { compileIndex } from '../core/match/compile-index.ts';
import { toIndexFrame } from '../core/material/material.ts';
import { loadBundledIndex } from './bundled-index.ts';
import type { Knowledge } from './knowledge-store.ts';

/** The packed copy, made ready to be matched; null where the package is damaged. */
export async function compileBundled(): Promise<Knowledge | null> {
  const index = await loadBundledIndex();
  return index && { index: toIndexFrame(index), compiled: compileIndex(index) };
}
