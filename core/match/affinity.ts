import { CONCEPTS, conceptNumber } from '../text/concepts.ts';
import model from './affinity-model.json' with { type: 'json' };
import { type CompiledIndex, NO_TERM } from './compiled-index.ts';
import { weightOf } from './item-weight.ts';
import type { PageQuery } from './query.ts';

/** What a page's mention of one concept says of materials about others: more or less than nothing. */
export type AffinityTable = ReadonlyMap<number, readonly (readonly [number, number])[]>;

/** What readers' grades taught; written by `node tests/relevance/learn.ts`. */
export const AFFINITIES: AffinityTable = toAffinityTable(model.affinities);

/** Reads a table by concepts' ids; a concept that no longer exists counts for nothing. */
export function toAffinityTable(
  table: Readonly<Record<string, Readonly<Record<string, number>>>>,
): AffinityTable {
  return new Map(
    Object.entries(table).flatMap(([from, towards]) => {
      const number = conceptNumber(from);
      const known = Object.entries(towards).flatMap(([to, weight]) => {
        const concept = conceptNumber(to);
        return concept === undefined ? [] : ([[concept, weight]] as const);
      });
      return number === undefined ? [] : ([[number, known]] as const);
    }),
  );
}

/** Concepts that a page mentions more faintly say nothing of what else helps. */
export const LEAST_MENTION = 0.2;

/** For each concept, how much more a material about it helps on this page; 0 as much as it says itself. */
export function affinitiesOf(query: PageQuery, table: AffinityTable): Float64Array {
  const sums = new Float64Array(CONCEPTS.length);
  for (const { concept, weight } of query.terms.values()) {
    if (weight < LEAST_MENTION) continue;
    for (const [towards, part] of table.get(concept) ?? []) {
      sums[towards] = (sums[towards] as number) + weight * part;
    }
  }
  return sums;
}

/** The factor by which the page's affinities raise or lower an item's score; 1 where they say nothing. */
export function affinityFactor(
  compiled: CompiledIndex,
  affinities: Float64Array,
  item: number,
): number {
  let sum = 0;
  affinities.forEach((affinity, concept) => {
    if (Math.abs(affinity) < LEAST_AFFINITY) return;
    const term = compiled.conceptTerms[concept] ?? NO_TERM;
    if (term !== NO_TERM) sum += affinity * weightOf(compiled, term, item);
  });
  return Math.exp(sum / SHARPNESS);
}

const LEAST_AFFINITY = 0.02;
/** How much a score tells: readers prefer what scores twice as high 2 ** SHARPNESS times as often. */
export const SHARPNESS = 1.5;
