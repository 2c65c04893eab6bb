import Fuse from 'fuse.js';
import type { PeerDocument } from './documents.ts';

export function buildFuse(documents: readonly PeerDocument[]): Fuse<PeerDocument> {
  return new Fuse(documents, {
    keys: [
      { name: 'subject', weight: 3 },
      { name: 'situation', weight: 1.5 },
      { name: 'summary', weight: 1 },
    ],
    threshold: 0.3,
    ignoreLocation: true,
    includeScore: true,
  });
}

/** All terms at once, any of which may meet. */
export function searchFuse(index: Fuse<PeerDocument>, terms: readonly string[]): unknown {
  return index.search(
    { $or: terms.flatMap((term) => FIELDS.map((field) => ({ [field]: term }))) },
    { limit: 100 },
  );
}

const FIELDS = ['subject', 'situation', 'summary'];
