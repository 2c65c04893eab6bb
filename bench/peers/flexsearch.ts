import { Index } from 'flexsearch';
import { type PeerDocument, splitTerms } from './documents.ts';

export function buildFlexSearch(documents: readonly PeerDocument[]): Index {
  const index = new Index({ tokenize: 'strict', encode: splitTerms });
  for (const { id, subject, situation, summary } of documents)
    index.add(id, `${subject}${situation}${summary}`);
  return index;
}

/** Any of the terms may meet; the hundred that meet most. */
export function searchFlexSearch(index: Index, terms: readonly string[]): unknown {
  return index.search(terms.join(' '), { suggest: true, limit: 100 });
}
