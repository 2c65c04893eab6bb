/** What a source said, as it said it. */
export interface StoredAnswer {
  readonly receivedAt: string;
  readonly text: string;
}

/** A source's last two good answers: the older one serves where the newer one cannot be read. */
export interface StoredAnswers {
  readonly current: StoredAnswer;
  readonly previous: StoredAnswer | null;
}

const DATABASE = 'eko-sources';
const STORE = 'answers';

/** A source's last good answers; null where it never gave one. Rejects where the browser keeps no database. */
export async function loadAnswers(address: string): Promise<StoredAnswers | null> {
  return inDatabase(async (database) => {
    const store = database.transaction(STORE).objectStore(STORE);
    return (await settled<StoredAnswers | undefined>(store.get(address))) ?? null;
  });
}

/**
 * Puts a new answer in place of the older of the two, in one transaction: one that does not come
 * to its end, or finds the disk full, leaves all as it was. Rejects where it failed.
 */
export async function saveAnswer(address: string, current: StoredAnswer): Promise<void> {
  await inDatabase(async (database) => {
    const transaction = database.transaction(STORE, 'readwrite', { durability: 'strict' });
    const store = transaction.objectStore(STORE);
    const last = await settled<StoredAnswers | undefined>(store.get(address));
    store.put({ current, previous: last?.current ?? null } satisfies StoredAnswers, address);
    await ended(transaction);
  });
}

async function inDatabase<Answer>(
  use: (database: IDBDatabase) => Promise<Answer>,
): Promise<Answer> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  const database = await settled(opening);
  try {
    return await use(database);
  } finally {
    database.close();
  }
}

function settled<Answer>(request: IDBRequest<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function ended(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
    transaction.onerror = () => reject(transaction.error);
  });
}
