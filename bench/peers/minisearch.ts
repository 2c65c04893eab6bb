import MiniSearch, { type Options } from 'minisearch';
import { type PeerDocument, splitTerms } from './documents.ts';

const OPTIONS: Options<PeerDocument> = {
  fields: ['subject', 'situation', 'summary'],
  tokenize: splitTerms,
  processTerm: (term) => term,
  searchOptions: { boost: { subject: 3, situation: 1.5, summary: 1 }, combineWith: 'OR' },
};

export function buildMiniSearch(documents: readonly PeerDocument[]): MiniSearch<PeerDocument> {
  const index = new MiniSearch(OPTIONS);
  index.addAll(documents);
  return index;
}

/** How MiniSearch opens what it stored: parses its JSON and rebuilds its tree. */
export function openMiniSearch(json: string): MiniSearch<PeerDocument> {
  return MiniSearch.loadJSON(json, OPTIONS);
}
