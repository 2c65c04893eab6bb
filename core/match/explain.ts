import { CONCEPTS } from '../text/concepts.ts';
import type { CompiledIndex } from './compiled-index.ts';
import { weightOf } from './item-weight.ts';
import type { ScoredTerm } from './rank.ts';
import type { Reason } from './suggestions.ts';

/** What earned an item its score: the page's words, weightiest first, each word once. */
export function explainItem(
  compiled: CompiledIndex,
  terms: readonly ScoredTerm[],
  item: number,
): readonly Reason[] {
  const found = new Map<string, { reason: Omit<Reason, 'share'>; part: number }>();
  let total = 0;
  for (const scored of terms) {
    const part = scored.weight * weightOf(compiled, scored.number, item);
    if (part === 0) continue;
    total += part;
    const key = scored.source.written.toLowerCase();
    const known = found.get(key);
    if (known) known.part += part;
    else found.set(key, { reason: toReason(scored), part });
  }
  return [...found.values()]
    .sort((a, b) => b.part - a.part)
    .filter(({ part }) => part >= total * LEAST_SHARE)
    .slice(0, MAX_REASONS)
    .map(({ reason, part }) => ({ ...reason, share: Math.round((part / total) * 1000) / 1000 }));
}

const MAX_REASONS = 4;
/** A word that earned less than this explains nothing. */
const LEAST_SHARE = 0.02;

function toReason({ source, concept }: ScoredTerm): Omit<Reason, 'share'> {
  const id = CONCEPTS[concept]?.id;
  const place = { term: source.written, field: source.field };
  return id === undefined ? place : { ...place, concept: id };
}
