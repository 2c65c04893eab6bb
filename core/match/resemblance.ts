import type { RankedMaterial } from './best-materials.ts';
import { type CompiledIndex, forEachRow } from './compiled-index.ts';
import { subjectWorth } from './subject.ts';

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
  const sought = new Float64Array(compiled.conceptTerms.length);
  for (const model of models) addSubject(sought, compiled, model);
  return ranked
    .map(({ item, score }, rank) => {
      const lent = subjectWorth(compiled, item, sought) - (rank < models.length ? score : 0);
      return { item, score: score + part * Math.max(0, lent) };
    })
    .sort((a, b) => b.score - a.score);
}

/** Adds what a material is about, by concept, so that its likeness to itself comes to its score. */
function addSubject(
  sought: Float64Array,
  { subjects, conceptTerms, rarities }: CompiledIndex,
  { item, score }: RankedMaterial,
): void {
  const telling = (concept: number): number =>
    (rarities[conceptTerms[concept] as number] ?? 0) ** 2;
  let size = 0;
  forEachRow(subjects, item, (concept, weight) => {
    size += telling(concept) * weight * weight;
  });
  if (size === 0) return;
  forEachRow(subjects, item, (concept, weight) => {
    sought[concept] = (sought[concept] as number) + (telling(concept) * weight * score) / size;
  });
}
