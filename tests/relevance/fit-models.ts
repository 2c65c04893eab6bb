import { type AffinityTable, toAffinityTable } from '../../core/match/affinity.ts';
import type { CompiledIndex } from '../../core/match/compiled-index.ts';
import type { GateModel } from '../../core/match/gate.ts';
import type { PageContext } from '../../core/page/page-context.ts';
import { gateFeaturesOf } from './evaluate.ts';
import { fitAffinity } from './fit-affinity.ts';
import { fitGate, type GateExample } from './fit-gate.ts';
import type { JudgedPage } from './judged-pages.ts';

/** Everything that is learnt from judged pages. */
export interface Models {
  /** As it is stored: ids of concepts. */
  readonly affinities: Record<string, Record<string, number>>;
  readonly table: AffinityTable;
  readonly gate: GateModel;
}

/** Learns from judged pages, and from pages on which nothing should be shown. */
export function fitModels(
  judged: readonly JudgedPage[],
  nearMisses: readonly { readonly page: PageContext }[],
  compiled: CompiledIndex,
): Models {
  const affinities = fitAffinity(judged, compiled);
  const table = toAffinityTable(affinities);
  const examples = [
    ...judged
      .filter(({ judgment }) => isClear(judgment.grades))
      .map(({ page, judgment }) => ({
        page,
        speak: judgment.grades.size > 0,
      })),
    ...nearMisses.map(({ page }) => ({ page, speak: false })),
  ].flatMap(({ page, speak }): GateExample[] => {
    const features = gateFeaturesOf(page, compiled, table);
    return features ? [{ features, speak }] : [];
  });
  return { affinities, table, gate: fitGate(examples) };
}

/** Whether a page should clearly be answered or clearly not: acceptable material alone is neither. */
function isClear(grades: ReadonlyMap<string, number>): boolean {
  return grades.size === 0 || [...grades.values()].some((grade) => grade >= 2);
}
