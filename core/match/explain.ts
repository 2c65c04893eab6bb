import { CONCEPTS } from '../text/concepts.ts';
import { isGenreWord } from '../text/words.ts';
import type { CompiledIndex } from './compiled-index.ts';
import { weightOf } from './item-weight.ts';
import type { ScoredTerm } from './scored-terms.ts';
import type { Reason } from './suggestions.ts';

/** A reason with its part of the score, before shares are known. */
interface Found {
  readonly reason: Omit<Reason, 'share'>;
  readonly isTelling: boolean;
  part: number;
}

/**
 * What earned an item its score: the page's words, weightiest first, each once. A word within a
 * phrase that is named already counts as part of the phrase; words that tell little ("data", "EU")
 * and words that stand in the address alone are named only where nothing better is.
 */
export function explainItem(
  compiled: CompiledIndex,
  terms: readonly ScoredTerm[],
  item: number,
): readonly Reason[] {
  const found = new Map<string, Found>();
  let total = 0;
  for (const scored of terms) {
    const part = scored.weight * weightOf(compiled, scored.number, item);
    if (part === 0) continue;
    total += part;
    const key = scored.source.written.toLowerCase();
    const known = found.get(key);
    if (known) known.part += part;
    else found.set(key, { reason: toReason(scored), isTelling: isTelling(scored), part });
  }
  const reasons = mergeWithin([...found.values()].sort((a, b) => b.part - a.part));
  const telling = reasons.filter((each) => each.isTelling && each.part >= total * LEAST_SHARE);
  return (telling.length > 0 ? telling : reasons)
    .slice(0, MAX_REASONS)
    .map(({ reason, part }) => ({ ...reason, share: Math.round((part / total) * 1000) / 1000 }));
}

const MAX_REASONS = 4;
/** A word that earned less than this explains nothing. */
const LEAST_SHARE = 0.04;
/** Concepts that tell less ("data", "EU", "myndigheter") convince nobody by themselves. */
const LEAST_CONVINCING = 0.3;

function isTelling({ source, concept }: ScoredTerm): boolean {
  if (source.field === 'address') return false;
  const weight = CONCEPTS[source.concept]?.weight ?? CONCEPTS[concept]?.weight;
  if (weight !== undefined) return weight >= LEAST_CONVINCING;
  return !isGenreWord(source.written.toLowerCase()) && !EMPTY.test(source.written);
}

/** What every page of the field is about. */
const EMPTY = /^data$/i;

/** Adds a word's part to a weightier phrase that holds it ("format" to "öppna format"). */
function mergeWithin(byPart: readonly Found[]): readonly Found[] {
  const kept: { readonly found: Found; readonly words: string }[] = [];
  for (const found of byPart) {
    const words = inWords(found.reason);
    const whole = kept.find((other) => other.words.includes(words));
    if (whole) whole.found.part += found.part;
    else kept.push({ found, words });
  }
  return kept.map(({ found }) => found);
}

/** `high` is a word of `high-value datasets`, as it is of `high value datasets`. */
function inWords({ term }: Pick<Reason, 'term'>): string {
  return ` ${term.toLowerCase().replaceAll('-', ' ')} `;
}

function toReason({ source, concept }: ScoredTerm): Omit<Reason, 'share'> {
  const id = CONCEPTS[concept]?.id;
  const place = { term: source.written, field: source.field };
  return id === undefined ? place : { ...place, concept: id };
}
