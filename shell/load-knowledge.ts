import { compileIndex } from '../core/match/compile-index.ts';
import { loadBundledIndex } from './bundled-index.ts';
import { type Knowledge, loadStoredKnowledge, saveKnowledge } from './knowledge-store.ts';

/** The network's material, ready to be matched; null where the package is damaged. */
export async function loadKnowledge(): Promise<Knowledge | null> {
  return (await loadStoredKnowledge()) ?? compileBundled();
}

/** Prepares the bundled index once, after an installation or update, so that no view has to. */
export async function prepareKnowledge(): Promise<void> {
  const knowledge = await compileBundled();
  if (knowledge) await saveKnowledge(knowledge);
}

async function compileBundled(): Promise<Knowledge | null> {
  const index = await loadBundledIndex();
  return index && { index, compiled: compileIndex(index) };
}
