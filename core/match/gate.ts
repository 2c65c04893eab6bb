import type { PageContext } from '../page/page-context.ts';
import { CONCEPTS } from '../text/concepts.ts';
import { isEverydayStem } from '../text/everyday.ts';
import MODEL from './gate-model.json' with { type: 'json' };
import type { PageQuery } from './query.ts';
import type { SilenceReason } from './suggestions.ts';

/** What the decision to speak rests on; none of it grows with the page's length or the index. */
export interface GateFeatures {
  /** How strongly title, headings and the like name the field. */
  readonly stated: number;
  /** How many different notions of the field the page names, with a limit. */
  readonly spread: number;
  /** How much the main text speaks of them. */
  readonly mentions: number;
  /** How well the best material fits, as far as the page is of the field at all. */
  readonly fit: number;
  /** How strongly title, headings and the like name a matter of everyday life: speaks for silence. */
  readonly everyday: number;
  /** How often the page uses the field's words in another sense: speaks for silence. */
  readonly otherSense: number;
}

export const GATE_FEATURES = [
  ...(['stated', 'spread', 'mentions', 'fit'] as const),
  ...(['everyday', 'otherSense'] as const),
];

/** What is learnt from judged pages by `node tests/relevance/learn.ts`. */
export interface GateModel {
  readonly features: readonly string[];
  /** In the order of GATE_FEATURES. */
  readonly weights: readonly number[];
  readonly bias: number;
  /** The least probability at which Eko speaks. */
  readonly threshold: number;
}

/** Whether the page is to be judged by its words at all; the reason where it is not. */
export function unreadableReason(page: PageContext, query: PageQuery | null): SilenceReason | null {
  if (page.language === 'other') return 'other-language';
  if (BESIDE_THE_FIELD.has(page.kind)) return 'other-subject';
  return query && query.terms.size < MIN_TERMS ? 'too-little-text' : null;
}

const MIN_TERMS = 3;
/** A vacancy names the field only as work to be done, an offer as its wares, a notice as its own means. */
const BESIDE_THE_FIELD: ReadonlySet<PageContext['kind']> = new Set(['vacancy', 'offer', 'notice']);

/** The reason to stay silent on this page, or null where Eko should speak. */
export function silenceReason(
  features: GateFeatures,
  model: GateModel = MODEL,
): SilenceReason | null {
  if (probability(features, model) >= model.threshold) return null;
  return probability({ ...features, fit: GOOD_FIT }, model) < model.threshold
    ? 'other-subject'
    : 'no-material';
}

/** As a material fits that is on the page’s very subject. */
const GOOD_FIT = 0.5;

/** Concepts that tell less are everyday words (`EU`, `kommun`). */
export const LEAST_TELLING = 0.45;

function probability(features: GateFeatures, model: GateModel): number {
  const sum = GATE_FEATURES.reduce(
    (total, name, at) => total + (model.weights[at] ?? 0) * features[name],
    model.bias,
  );
  return 1 / (1 + Math.exp(-sum));
}

/** The features of a page whose best material has this score. */
export function toGateFeatures(query: PageQuery, bestScore: number): GateFeatures {
  let stated = 0;
  let spread = 0;
  let mentions = 0;
  let everyday = 0;
  let otherSense = 0;
  for (const { term, concept, weight, field, places } of query.terms.values()) {
    // What a page is made with says nothing of its subject.
    if (field === 'platform') continue;
    const entry = CONCEPTS[concept];
    if (!entry) {
      if (field !== 'text' && isEverydayStem(term, query.language))
        everyday = Math.max(everyday, weight);
      continue;
    }
    if (entry.id === OTHER_SENSE || entry.namesakeOf.length > 0)
      otherSense = Math.min(1, otherSense + places / MOST_PLACES);
    const telling = entry.weight * entry.weight * (entry.core ? 1 : 0.25);
    if (field !== 'text' && field !== 'kind') stated = Math.max(stated, telling * weight);
    spread += telling * weight;
    mentions += telling * Math.min(places, 5);
  }
  return {
    stated,
    spread: spread / (spread + 1),
    mentions: mentions / (mentions + 3),
    fit: (bestScore / (bestScore + 1)) * Math.min(1, spread / FULL_SPREAD),
    everyday,
    otherSense,
  };
}

/** The concept under which the table lists words of the field that mean something else. */
const OTHER_SENSE = 'homonym';
const MOST_PLACES = 4;
/** From here on a page is of the field: one notion that tells much, or some that tell less. */
const FULL_SPREAD = 0.5;
