import type { Workshop } from '../material/material.ts';
import type { PageContext } from '../page/page-context.ts';
import { chooseShown } from './choose.ts';
import { type CompiledIndex, isKnownForm, termNumber } from './compiled-index.ts';
import { explainItem } from './explain.ts';
import { silenceReason, toGateFeatures, unreadableReason } from './gate.ts';
import { type PageVocabulary, toPageQuery } from './query.ts';
import { scoreItems, toScoredTerms } from './rank.ts';
import { resolveWord } from './resolve-word.ts';
import type { MatchResult, SilenceReason } from './suggestions.ts';
import { TUNING, type Tuning } from './tuning.ts';
import { vocabularyOf } from './vocabulary.ts';

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
  const query = toPageQuery(page, page.language, pageVocabulary(compiled), tuning);
  const unreadable = unreadableReason(page, query);
  if (unreadable) return silent(unreadable);

  const terms = toScoredTerms(compiled, query.terms.values(), tuning);
  const scores = scoreItems(compiled, terms, tuning);
  const shown = chooseShown(compiled, scores, page, tuning);
  const best = shown[0]?.score ?? 0;
  const reason = silenceReason(toGateFeatures(query, best));
  if (reason || best === 0) return silent(reason ?? 'no-material');

  return {
    suggestions: shown.map(({ item, score }) => {
      const material = compiled.materials.at(item);
      if (!material) throw new RangeError(`no material ${item}`);
      return { material, score, reasons: explainItem(compiled, terms, item) };
    }),
    workshops: fittingWorkshops(compiled, scores, best, now),
  };
}

/** The index's words as the reading of a page asks for them. */
export function pageVocabulary(compiled: CompiledIndex): PageVocabulary {
  return {
    isKnown: (form) => isKnownForm(compiled, form),
    hasTerm: (term) => termNumber(compiled, term) >= 0,
    resolve: (form) => resolveWord(form, vocabularyOf(compiled)),
  };
}

function silent(silentBecause: SilenceReason): MatchResult {
  return { suggestions: [], workshops: [], silentBecause };
}

function fittingWorkshops(
  compiled: CompiledIndex,
  scores: Float64Array,
  best: number,
  now: string,
): readonly Workshop[] {
  return compiled.workshops
    .map((workshop, at) => ({ workshop, score: scores[compiled.materials.length + at] ?? 0 }))
    .filter(({ workshop, score }) => isComing(workshop, now) && score >= best * WORKSHOP_FIT)
    .sort((a, b) => b.score - a.score)
    .map(({ workshop }) => workshop);
}

const WORKSHOP_FIT = 0.5;

function isComing(workshop: Workshop, now: string): boolean {
  if (workshop.status === 'cancelled') return false;
  const end = workshop.endsAt ?? workshop.startsAt;
  if (end !== null) return Date.parse(end) >= Date.parse(now);
  // Without a time of day the workshop counts as coming through the whole of its day.
  return workshop.date !== null && Date.parse(`${workshop.date}T23:59:59Z`) >= Date.parse(now);
}
