import { CONCEPTS, conceptNumber } from '../text/concepts.ts';
import model from './affinity-model.json' with { type: 'json' };
import type { CompiledIndex } from './compiled-index.ts';
import type { PageQuery } from './query.ts';
import { subjectWorth } from './subject.ts';

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

/** How much more, or less, than it says itself a material about each concept helps on this page. */
export function affinitiesOf(query: PageQuery, table: AffinityTable): Float64Array {
  const sums = new Float64Array(CONCEPTS.length);
  for (const { concept, weight } of query.terms.values()) {
    if (weight < LEAST_MENTION) continue;
    for (const [towards, part] of table.get(concept) ?? []) {
      sums[towards] = (sums[towards] as number) + weight * part;
    }
  }
  return sums.map((sum) => (Math.abs(sum) < LEAST_AFFINITY ? 0 : sum));
}

/** The factor by which affinities raise or lower a material's score; 1 where they say nothing. */
export function affinityFactor(
  compiled: CompiledIndex,
  affinities: Float64Array,
  item: number,
): number {
  return Math.exp(subjectWorth(compiled, item, affinities) / SHARPNESS);
}

/** Fainter ones move no list. */
const LEAST_AFFINITY = 0.06;
/** How much a score tells: readers prefer what scores twice as high 2 ** SHARPNESS times as often. */
export const SHARPNESS = 1.5;
