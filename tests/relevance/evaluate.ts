import type { AffinityTable } from '../../core/match/affinity.ts';
import { bestMaterials } from '../../core/match/best-materials.ts';
import { chooseShown, MAX_SHOWN } from '../../core/match/choose.ts';
import { type CompiledIndex, compileIndex } from '../../core/match/compile-index.ts';
import { type GateFeatures, toGateFeatures, unreadableReason } from '../../core/match/gate.ts';
import { liftByPublisher } from '../../core/match/lift-by-publisher.ts';
import { matchPage, toWeighedPage } from '../../core/match/matcher.ts';
import { scoreItems } from '../../core/match/rank.ts';
import { TUNING, type Tuning } from '../../core/match/tuning.ts';
import type { MaterialIndex } from '../../core/material/material.ts';
import type { PageContext } from '../../core/page/page-context.ts';
import type { JudgedPage } from './judged-pages.ts';
import { type PageScore, scorePage } from './score.ts';

/** No judged page depends on the time; workshops to come are tested elsewhere. */
const NOW = '2026-11-24T12:00:00+01:00';

/** Scores every page through the matcher that the extension runs. */
export function scoreMatcher(pages: readonly JudgedPage[], compiled: CompiledIndex): PageScore[] {
  return pages.map(({ id, page, judgment }) => {
    const { suggestions } = matchPage(page, compiled, NOW);
    return scorePage(
      id,
      judgment,
      suggestions.map(({ material }) => material.id),
    );
  });
}

/** Scores the ranking alone, as if Eko never kept silent. */
export function scoreRanking(
  pages: readonly JudgedPage[],
  index: MaterialIndex,
  tuning: Tuning = TUNING,
): PageScore[] {
  const compiled = compileIndex(index, tuning);
  return pages.map(({ id, page, judgment }) =>
    scorePage(id, judgment, rankIds(page, compiled, tuning)),
  );
}

function rankIds(page: PageContext, compiled: CompiledIndex, tuning: Tuning): string[] {
  return rank(page, compiled, tuning).shown.flatMap(({ item }) => {
    const material = compiled.materials.at(item);
    return material ? [material.id] : [];
  });
}

/** What the gate sees of a page; null where it keeps silent whatever the words say. */
export function gateFeaturesOf(
  page: PageContext,
  compiled: CompiledIndex,
  table?: AffinityTable,
): GateFeatures | null {
  const { query, best } = rank(page, compiled, TUNING, table);
  if (unreadableReason(page, query) !== null) return null;
  return toGateFeatures(query, best);
}

/** The page's query and what would be shown if Eko never kept silent. */
export function rank(
  page: PageContext,
  compiled: CompiledIndex,
  tuning: Tuning,
  table?: AffinityTable,
) {
  const language = page.language === 'other' ? 'sv' : page.language;
  const { query, terms } = toWeighedPage(page, language, compiled, tuning);
  const scores = scoreItems(compiled, terms, tuning);
  const ranked = bestMaterials(compiled, scores, query, tuning, table);
  const fitting = chooseShown(compiled, ranked, page, tuning);
  const lifted = liftByPublisher(compiled, ranked, page, tuning).ranked;
  const shown = chooseShown(compiled, lifted, page, tuning).slice(0, MAX_SHOWN);
  return { query, scores, best: fitting[0]?.score ?? 0, shown };
}
