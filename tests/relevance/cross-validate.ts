import type { CompiledIndex } from '../../core/match/compiled-index.ts';
import { silenceReason } from '../../core/match/gate.ts';
import { TUNING } from '../../core/match/tuning.ts';
import { gateFeaturesOf, rank } from './evaluate.ts';
import { fitModels, type Models } from './fit-models.ts';
import { AUTHORS, type JudgedPage, loadNearMisses } from './judged-pages.ts';
import { type Metrics, type PageScore, scorePage, toMetrics } from './score.ts';

/** How good the matching is on pages that nothing was learnt from. */
export interface Validation {
  readonly name: string;
  readonly metrics: Metrics;
}

const FOLDS = 5;

/** Leaves each author's pages out of the learning in turn, then each fifth of all pages. */
export function crossValidate(
  pages: readonly JudgedPage[],
  compiled: CompiledIndex,
): readonly Validation[] {
  const nearMisses = loadNearMisses();
  const scoreLeftOut = (isLeftOut: (page: JudgedPage, at: number) => boolean): PageScore[] => {
    const models = fitModels(
      pages.filter((page, at) => !isLeftOut(page, at)),
      nearMisses,
      compiled,
    );
    return pages.filter(isLeftOut).map((page) => scoreWith(page, models, compiled));
  };
  const byAuthor = AUTHORS.map((left) => ({
    name: `author ${left}, learnt from the others`,
    metrics: toMetrics(scoreLeftOut(({ author }) => author === left)),
  }));
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    scoreLeftOut((_page, at) => at % FOLDS === fold),
  );
  return [
    ...byAuthor,
    { name: `all, a fifth of the pages left out at a time`, metrics: toMetrics(folds.flat()) },
  ];
}

function scoreWith(
  { id, page, judgment }: JudgedPage,
  { table, gate }: Models,
  compiled: CompiledIndex,
): PageScore {
  const features = gateFeaturesOf(page, compiled, table);
  const isSilent = features === null || silenceReason(features, gate) !== null;
  const { shown } = rank(page, compiled, TUNING, table);
  const ids = shown.flatMap(({ item }) => compiled.materials.at(item)?.id ?? []);
  return scorePage(id, judgment, isSilent ? [] : ids);
}
