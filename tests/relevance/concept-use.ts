import { type CompiledIndex, NO_TERM } from '../../core/match/compiled-index.ts';
import { toWeighedPage } from '../../core/match/matcher.ts';
import { CONCEPTS } from '../../core/text/concepts.ts';
import type { JudgedPage } from './judged-pages.ts';

/** How many of the index's materials, and of the pages, name a concept. */
export interface ConceptUse {
  readonly id: string;
  readonly materials: number;
  readonly pages: number;
}

/** The evidence of use for each concept of the table, least used first. */
export function conceptUse(
  judged: readonly JudgedPage[],
  compiled: CompiledIndex,
): readonly ConceptUse[] {
  const pages = new Map<number, number>();
  for (const { page } of judged) {
    if (page.language === 'other') continue;
    for (const { concept } of toWeighedPage(page, page.language, compiled).query.terms.values())
      pages.set(concept, (pages.get(concept) ?? 0) + 1);
  }
  const { offsets } = compiled.weights;
  return CONCEPTS.map(({ id }, concept) => {
    const term = compiled.conceptTerms[concept] ?? NO_TERM;
    const materials = term === NO_TERM ? 0 : (offsets[term + 1] ?? 0) - (offsets[term] ?? 0);
    return { id, materials, pages: pages.get(concept) ?? 0 };
  }).sort((a, b) => a.materials + a.pages - (b.materials + b.pages));
}
