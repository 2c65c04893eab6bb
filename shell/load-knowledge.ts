import { compileIndex } from '../core/match/compile-index.ts';
import { toIndexFrame } from '../core/material/material.ts';
import { loadBundledIndex } from './bundled-index.ts';
import { type Knowledge, loadStoredKnowledge } from './knowledge-store.ts';

/**
 * The material, ready to be matched, as the background prepared it; until it has, and where the
 * browser keeps no database, the packed copy. Null where the package is damaged.
 */
export async function loadKnowledge(): Promise<Knowledge | null> {
  return (await loadStoredKnowledge()) ?? compileBundled();
}

async function compileBundled(): Promise<Knowledge | null> {
  const index = await loadBundledIndex();
  return index && { index: toIndexFrame(index), compiled: compileIndex(index) };
}
