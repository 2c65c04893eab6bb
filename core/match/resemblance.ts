import type { RankedMaterial } from './best-materials.ts';
import { type CompiledIndex, NO_TERM } from './compiled-index.ts';
import { weightOf } from './item-weight.ts';

/** So many of the best say what the rest should resemble. */
const MODELS = 5;

/**
 * Materials, best first, with each lent `part` of the best ones' scores, the more it is about the same
 * concepts: what fits a page well tells of what else does, though the page lacks the words for it.
 * None is lent anything by itself. After Rocchio: Relevance feedback in information retrieval (1971).
 */
export function lendToAlike(
  compiled: CompiledIndex,
  ranked: readonly RankedMaterial[],
  part: number,
): readonly RankedMaterial[] {
  const models = ranked.slice(0, MODELS);
  const sought = new Map<number, number>();
  for (const model of models) addSubject(sought, compiled, model);
  return ranked
    .map(({ item, score }, rank) => {
      let lent = rank < models.length ? -score : 0;
      for (const [term, weight] of sought) lent += weight * weightOf(compiled, term, item);
      return { item, score: score + part * Math.max(0, lent) };
    })
    .sort((a, b) => b.score - a.score);
}

/** Adds what a material is about, by concept, so that its likeness to itself comes to its score. */
function addSubject(
  sought: Map<number, number>,
  compiled: CompiledIndex,
  { item, score }: RankedMaterial,
): void {
  const subject: (readonly [term: number, weight: number])[] = [];
  let size = 0;
  for (const term of compiled.conceptTerms) {
    const weight = term === NO_TERM ? 0 : weightOf(compiled, term, item);
    if (weight === 0) continue;
    const telling = (compiled.rarities[term] as number) ** 2 * weight;
    subject.push([term, telling]);
    size += telling * weight;
  }
  for (const [term, telling] of subject)
    sought.set(term, (sought.get(term) ?? 0) + (telling * score) / size);
}
