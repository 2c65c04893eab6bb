import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompiledIndex } from '../../core/match/compile-index.ts';
import { searchMaterials } from '../../core/match/search.ts';
import { foldDiacritics } from '../../core/text/normalize.ts';

/** A material that somebody looks for, and two words that they remember of it. */
export interface KnownItem {
  readonly id: string;
  readonly words: readonly [string, string];
}

/** Ways in which people type the words. */
export const TYPINGS = {
  clean: ([first, second]: KnownItem['words']) => `${first} ${second}`,
  'last word cut': ([first, second]: KnownItem['words']) =>
    `${first} ${second.slice(0, Math.max(3, Math.ceil(second.length * 0.6)))}`,
  'one slip': ([first, second]: KnownItem['words']) => `${withSlip(first)} ${second} `,
  'two slips': ([first, second]: KnownItem['words']) => `${withSlip(first)} ${withSlip(second)} `,
  'without å ä ö': ([first, second]: KnownItem['words']) => foldDiacritics(`${first} ${second}`),
} as const;

export type Typing = keyof typeof TYPINGS;

/** The queries that were made once and checked in. */
export function loadKnownItems(): KnownItem[] {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'known-items.json'), 'utf8'));
}

/** Mean of 1 / rank of the material looked for; 0 where it is not among the first ten. */
export function meanReciprocalRank(
  items: readonly KnownItem[],
  compiled: CompiledIndex,
  typing: Typing,
): number {
  const ranks = items.map(({ id, words }) => {
    const hits = searchMaterials(TYPINGS[typing](words), compiled, 10);
    const at = hits.findIndex(({ material }) => material.id === id);
    return at < 0 ? 0 : 1 / (at + 1);
  });
  return ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length;
}

/** Two letters in the middle of the word change places, as hurried fingers do. */
function withSlip(word: string): string {
  const at = Math.floor(word.length / 2);
  return word.slice(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.slice(at + 1);
}
