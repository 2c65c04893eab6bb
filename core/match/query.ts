import type { Language } from '../material/material.ts';
import type { PageContext, PageField } from '../page/page-context.ts';
import { splitCompound } from '../text/compounds.ts';
import { normalize } from '../text/normalize.ts';
import { datasetConcepts } from './dataset-evidence.ts';
import { distinctSentences, shortFields } from './page-fields.ts';
import { addKind, countField, leaveOutNamesakes, newTally, type Tally } from './tally.ts';
import { type Compounds, findTerms } from './terms.ts';
import type { Tuning } from './tuning.ts';

/** What one term weighs on a page, and the words that show it. */
export interface PageTerm {
  readonly term: string;
  /** Number of the concept; -1 for a plain word. */
  readonly concept: number;
  /** How much the page is about it, 0–1; does not grow with the page's length. */
  readonly weight: number;
  /** The words as they stood on the page, at their weightiest place. */
  readonly written: string;
  readonly field: PageField;
  /** In how many different sentences or fields it stood. */
  readonly places: number;
}

/** A page as the matcher sees it: everything it says, weighed, by term. */
export interface PageQuery {
  readonly terms: ReadonlyMap<string, PageTerm>;
  readonly language: Language;
  /** Words of the main text, repeated sentences counted once. */
  readonly wordCount: number;
}

/** What the page's words are held against. */
export interface PageVocabulary {
  /** Whether a word is one of the index's or the trade's. */
  readonly isKnown: (form: string) => boolean;
  /** Whether a term stands in the index. */
  readonly hasTerm: (term: string) => boolean;
  /** The index's word that an unknown word is a form or a slip of; null where none is certain. */
  readonly resolve: (form: string) => string | null;
}

/** Weighs what a page says. The language must be Swedish or English. */
export function toPageQuery(
  page: PageContext,
  language: Language,
  vocabulary: PageVocabulary,
  tuning: Tuning,
): PageQuery {
  const compounds = {
    split: (form: string) => splitCompound(form, vocabulary.isKnown),
    part: tuning.compoundPart,
  };
  const tallies = new Map<string, Tally>();
  for (const fieldText of shortFields(page, tuning)) {
    countField(tallies, fieldText, language, compounds);
  }
  let wordCount = 0;
  for (const sentence of distinctSentences(page.text)) {
    wordCount += sentence.split(' ').length;
    const fieldText = { field: 'text', text: sentence, weight: tuning.page.text / 4 } as const;
    countField(tallies, fieldText, language, compounds);
  }
  for (const [id, weight] of [...tuning.pageKinds[page.kind], ...datasetConcepts(page)])
    addKind(tallies, id, weight);
  if (tuning.resolved > 0) resolveUnknown(tallies, language, vocabulary, compounds, tuning);
  leaveOutNamesakes(tallies);
  const terms = new Map<string, PageTerm>();
  for (const tally of tallies.values()) terms.set(tally.term, toPageTerm(tally, tuning));
  return { terms, language, wordCount };
}

/** Words of title and headings that the index lacks may be slips or odd endings of words it has. */
function resolveUnknown(
  tallies: Map<string, Tally>,
  language: Language,
  vocabulary: PageVocabulary,
  compounds: Compounds,
  tuning: Tuning,
): void {
  const unknown = [...tallies.values()]
    .filter(({ term, concept, stated }) => concept < 0 && stated >= 1 && !vocabulary.hasTerm(term))
    .sort((a, b) => b.stated - a.stated)
    .slice(0, MAX_RESOLVED);
  for (const { written, stated, field } of unknown) {
    const form = vocabulary.resolve(normalize(written));
    if (form === null) continue;
    for (const { term, concept } of findTerms(form, language, compounds)) {
      const tally = tallies.get(term) ?? newTally(term, concept);
      tallies.set(term, tally);
      tally.stated += stated * tuning.resolved;
      if (tally.bestPlace > 0) continue;
      tally.written = written;
      tally.field = field;
    }
  }
}

const MAX_RESOLVED = 16;

function toPageTerm(tally: Tally, tuning: Tuning): PageTerm {
  const { term, concept, written, field, places } = tally;
  const inText = (tuning.page.text * Math.log2(1 + tally.mentions)) / Math.log2(17);
  const sum = Math.min(tally.stated, MAX_STATED) + Math.min(inText, tuning.page.text);
  return { term, concept, weight: sum / (sum + tuning.halfWeight), written, field, places };
}

/** Forty headings with one word say no more than a few. */
const MAX_STATED = 10;
