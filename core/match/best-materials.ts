import { AFFINITIES, type AffinityTable, affinitiesOf, affinityFactor } from './affinity.ts';
import type { CompiledIndex } from './compiled-index.ts';
import type { PageQuery } from './query.ts';
import { lendToAlike } from './resemblance.ts';
import type { Tuning } from './tuning.ts';

/** A material with its score for a page. */
export interface RankedMaterial {
  /** Its place among the index's materials. */
  readonly item: number;
  readonly score: number;
}

/**
 * The materials that may be shown, best first: those with the highest scores by what they and the
 * page say, put in order by what readers found helpful on pages about the like.
 */
export function bestMaterials(
  compiled: CompiledIndex,
  scores: Float64Array,
  query: PageQuery,
  tuning: Tuning,
  table: AffinityTable = AFFINITIES,
): readonly RankedMaterial[] {
  const affinities = affinitiesOf(query, table);
  const ranked = highest(compiled, scores)
    .map(({ item, score }) => ({
      item,
      score: score * affinityFactor(compiled, affinities, item) ** tuning.affinity,
    }))
    .sort((a, b) => b.score - a.score);
  return lendToAlike(compiled, ranked, tuning.resemblance);
}

function highest(
  { materials, priors }: CompiledIndex,
  scores: Float64Array,
): readonly RankedMaterial[] {
  const best: RankedMaterial[] = [];
  let least = 0;
  for (let item = 0; item < materials.length; item += 1) {
    const score = (scores[item] ?? 0) * (priors[item] ?? 0);
    if (score <= least) continue;
    let at = Math.min(best.length, CONSIDERED - 1);
    for (; at > 0 && (best[at - 1]?.score ?? 0) < score; at -= 1)
      best[at] = best[at - 1] as RankedMaterial;
    best[at] = { item, score };
    least = best[CONSIDERED - 1]?.score ?? 0;
  }
  return best;
}

/** Enough to fill the list after the page itself, old versions and series are left out. */
const CONSIDERED = 40;
