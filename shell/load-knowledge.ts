import { type Knowledge, loadStoredKnowledge } from './knowledge-store.ts';

/**
 * The material, ready to be matched, as the background prepared it; until it has, and where the
 * browser keeps no database, the packed copy. Null where the package is damaged.
 * @param compile makes the packed copy ready; left out in pages, which load that code when they need it
 */
export async function loadKnowledge(compile = compileLate): Promise<Knowledge | null> {
  return (await loadStoredKnowledge()) ?? (await compile());
}

async function compileLate(): Promise<Knowledge | null> {
  const { compileBundled } = await import('./compile-bundled.ts');
  return compileBundled();
}
