import type { Language } from '../material/material.ts';
import type { PageContext } from '../page/page-context.ts';
import { isComing } from '../workshops/workshop-span.ts';
import { bestMaterials } from './best-materials.ts';
import { chooseShown, MAX_SHOWN } from './choose.ts';
import { type CompiledIndex, isKnownForm, termNumber } from './compiled-index.ts';
import { explainItem } from './explain.ts';
import { silenceReason, toGateFeatures, unreadableReason } from './gate.ts';
import { liftByPublisher, withPublisher } from './lift-by-publisher.ts';
import { type PageQuery, type PageVocabulary, toPageQuery } from './query.ts';
import { scoreItems } from './rank.ts';
import { resolveWord } from './resolve-word.ts';
import { type ScoredTerm, toScoredTerms } from './scored-terms.ts';
import { toSilenceFacts } from './silence-facts.ts';
import type { FittingWorkshop, MatchResult, SilenceReason } from './suggestions.ts';
import { TUNING, type Tuning } from './tuning.ts';

/**
 * The materials and coming workshops that fit a page, or the reason why none is shown.
 * `now` is an instant with offset; workshops that have ended before it are left out.
 */
export function matchPage(
  page: PageContext,
  compiled: CompiledIndex,
  now: string,
  tuning: Tuning = TUNING,
): MatchResult {
  if (page.language === 'other') return silent('other-language');
  return answerPage(
    page,
    toWeighedPage(page, page.language, compiled, tuning),
    compiled,
    now,
    tuning,
  );
}

/** A page's words weighed, and the terms of the index that they lead to. */
export interface WeighedPage {
  readonly query: PageQuery;
  readonly terms: readonly ScoredTerm[];
}

/** Weighs a page's words against an index. */
export function toWeighedPage(
  page: PageContext,
  language: Language,
  compiled: CompiledIndex,
  tuning: Tuning = TUNING,
): WeighedPage {
  const query = toPageQuery(page, language, pageVocabulary(compiled), tuning);
  return { query, terms: toScoredTerms(compiled, query.terms.values(), tuning) };
}

/** `matchPage` for a page whose words are weighed. */
export function answerPage(
  page: PageContext,
  { query, terms }: WeighedPage,
  compiled: CompiledIndex,
  now: string,
  tuning: Tuning = TUNING,
): MatchResult {
  const unreadable = unreadableReason(page, query);
  const scores = scoreItems(compiled, terms, tuning);
  const ranked = bestMaterials(compiled, scores, query, tuning);
  const fitting = chooseShown(compiled, ranked, page, tuning);
  const best = fitting[0]?.score ?? 0;
  const reason = unreadable ?? silenceReason(toGateFeatures(query, best));
  if (reason || best === 0) {
    const nearest = compiled.materials.at(fitting[0]?.item ?? -1);
    const facts = toSilenceFacts(query, nearest ? { material: nearest, score: best } : null);
    return { ...silent(reason ?? 'no-material'), silenceFacts: facts };
  }

  const lift = liftByPublisher(compiled, ranked, page, tuning);
  const shown = lift.lifted.size > 0 ? chooseShown(compiled, lift.ranked, page, tuning) : fitting;
  const suggestions = shown.map(({ item, score }) => {
    const material = compiled.materials.at(item);
    if (!material) throw new RangeError(`no material ${item}`);
    const reasons = explainItem(compiled, terms, item);
    return { material, score, reasons: withPublisher(reasons, lift.lifted.get(item), tuning) };
  });
  return {
    suggestions: suggestions.slice(0, MAX_SHOWN),
    standIns: suggestions.slice(MAX_SHOWN),
    workshops: fittingWorkshops(
      compiled,
      terms,
      scores,
      scores[fitting[0]?.item ?? -1] ?? best,
      now,
    ),
  };
}

/** The index's words as the reading of a page asks for them. */
export function pageVocabulary(compiled: CompiledIndex): PageVocabulary {
  return {
    isKnown: (form) => isKnownForm(compiled, form),
    hasTerm: (term) => termNumber(compiled, term) >= 0,
    resolve: (form) => resolveWord(form, compiled.forms),
  };
}

function silent(silentBecause: SilenceReason): MatchResult {
  return { suggestions: [], standIns: [], workshops: [], silentBecause };
}

function fittingWorkshops(
  compiled: CompiledIndex,
  terms: readonly ScoredTerm[],
  scores: Float64Array,
  best: number,
  now: string,
): readonly FittingWorkshop[] {
  return compiled.workshops
    .map((workshop, at) => ({ workshop, item: compiled.materials.length + at }))
    .filter(
      ({ workshop, item }) =>
        (scores[item] ?? 0) >= best * WORKSHOP_FIT &&
        workshop.status !== 'cancelled' &&
        isComing(workshop, now),
    )
    .sort((a, b) => (scores[b.item] ?? 0) - (scores[a.item] ?? 0))
    .map(({ workshop, item }) => ({ workshop, reasons: explainItem(compiled, terms, item) }));
}

/** Lower than a second material's: situations, which earn the best much of its score, a workshop has none. */
const WORKSHOP_FIT = 0.4;
