import type { Material, Workshop } from '../material/material.ts';
import type { PageField } from '../page/page-context.ts';

/** One piece of evidence that a material fits the page. */
export interface Reason {
  /** The word or phrase as it stood on the page. */
  readonly term: string;
  /** Where it stood: the weightiest place. */
  readonly field: PageField;
  /** The concept that joined page and material, where their words differ; its id in core/text/concepts.ts. */
  readonly concept?: string;
  /** Its part of the material's score, 0–1. */
  readonly share: number;
}

/** A material that fits the page, with what earned it the place. */
export interface Suggestion {
  readonly material: Material;
  /** Comparable within one answer only. */
  readonly score: number;
  /** The weightiest first. */
  readonly reasons: readonly Reason[];
}

/** A coming workshop that fits the page. */
export interface FittingWorkshop {
  readonly workshop: Workshop;
  /** The weightiest first. */
  readonly reasons: readonly Reason[];
}

/** Why a page gets no suggestions. */
export type SilenceReason =
  /** The page holds too little text to judge. */
  | 'too-little-text'
  /** Neither Swedish nor English. */
  | 'other-language'
  /** The page is not about the network's field. */
  | 'other-subject'
  /** The page is about the field, but no material fits well enough. */
  | 'no-material';

/** What the decision to show nothing rests on, for whoever asks. */
export interface SilenceFacts {
  /** The field's words that the page names, the weightiest first, at most four; each once. */
  readonly named: readonly { readonly term: string; readonly field: PageField }[];
  /** The material that came nearest; null where none has more than a chance word in common. */
  readonly nearest: Material | null;
}

export interface MatchResult {
  /** Best first, at most five, never one twice, never the page itself. */
  readonly suggestions: readonly Suggestion[];
  /** Those that come next: each takes the place of one that the user has put away. */
  readonly standIns: readonly Suggestion[];
  /** Coming workshops that fit the page, best first. */
  readonly workshops: readonly FittingWorkshop[];
  /** Set exactly when `suggestions` is empty. */
  readonly silentBecause?: SilenceReason;
  /** Set where the page was weighed and nothing is shown. */
  readonly silenceFacts?: SilenceFacts;
}

/** A material found by typed words. */
export interface SearchHit {
  readonly material: Material;
  readonly score: number;
  /** Stems of the words that were meant, for marking them in the material's texts. */
  readonly stems: ReadonlySet<string>;
}
