import type { Material } from '../material/material.ts';
import { CONCEPTS } from '../text/concepts.ts';
import { LEAST_TELLING } from './gate.ts';
import type { PageQuery } from './query.ts';
import type { SilenceFacts } from './suggestions.ts';

const MAX_NAMED = 4;
/** Below this score what a material shares with the page is chance. */
const NEAR = 0.15;

/** The facts behind silence on a page; `best` is the material that fits least badly. */
export function toSilenceFacts(
  { terms }: PageQuery,
  best: { readonly material: Material; readonly score: number } | null,
): SilenceFacts {
  const named = [...terms.values()]
    .flatMap(({ concept, weight, written, field }) => {
      const entry = CONCEPTS[concept];
      const isTelling = entry !== undefined && (entry.core || entry.weight >= LEAST_TELLING);
      return isTelling && field !== 'kind'
        ? [{ term: written, field, part: entry.weight * weight * (entry.core ? 2 : 1) }]
        : [];
    })
    .sort((a, b) => b.part - a.part)
    .filter(({ term }, at, all) => all.findIndex((other) => isSame(other.term, term)) === at)
    .slice(0, MAX_NAMED)
    .map(({ term, field }) => ({ term, field }));
  return { named, nearest: best && best.score >= NEAR ? best.material : null };
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
