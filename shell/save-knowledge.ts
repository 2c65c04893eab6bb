import { packIndex } from '../core/match/pack-index.ts';
import { inStore, type Knowledge, type StoredKnowledge, version } from './knowledge-store.ts';

/** Stores knowledge for the views to come, in place of what earlier versions stored. */
export async function saveKnowledge({ index, compiled }: Knowledge): Promise<void> {
  const stored: StoredKnowledge = { index, packed: packIndex(compiled) };
  await inStore('readwrite', (store) => {
    store.clear();
    return store.put(stored, version());
  });
}
