import type { CompiledIndex } from '../core/match/compiled-index.ts';
import { unpackIndex } from '../core/match/unpack-index.ts';
import type { IndexFrame } from '../core/material/material.ts';
import { browser } from './browser.ts';
import { logProblem } from './log.ts';

/** The index, its materials in the form for matching. */
export interface Knowledge {
  readonly index: IndexFrame;
  readonly compiled: CompiledIndex;
}

/** As stored: the compiled index and its materials as bytes, the little else by structured clone. */
export interface StoredKnowledge {
  readonly index: IndexFrame;
  readonly packed: Uint8Array;
}

const DATABASE = 'eko';
const STORE = 'knowledge';

/**
 * What this version of Eko stored last; null where there is nothing that it can open, or the
 * browser keeps no database.
 */
export async function loadStoredKnowledge(): Promise<Knowledge | null> {
  const stored = await inStore<StoredKnowledge>('readonly', (store) => store.get(version()));
  const compiled = stored && unpackIndex(stored.packed, stored.index.workshops);
  return compiled && { index: stored.index, compiled };
}

/** Another version may compile in another form: each reads only its own. */
export function version(): string {
  return browser.runtime.getManifest().version;
}

export async function inStore<Answer>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<Answer>,
): Promise<Answer | null> {
  try {
    const database = await openDatabase();
    const answer = await settled(ask(database.transaction(STORE, mode).objectStore(STORE)));
    database.close();
    return answer ?? null;
  } catch (cause) {
    // Without a database (some private windows, a full disk) the view compiles the index itself.
    logProblem('the prepared index cannot be stored or read', cause);
    return null;
  }
}

function openDatabase(): Promise<IDBDatabase> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  return settled(opening);
}

function settled<Answer>(request: IDBRequest<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
