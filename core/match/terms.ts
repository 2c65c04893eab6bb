import type { Language } from '../material/material.ts';
import { conceptOfWord, findConcepts } from '../text/concept-labels.ts';
import { CONCEPTS, conceptNumber } from '../text/concepts.ts';
import { isGenreWord, isStopWord, splitWords, stem } from '../text/words.ts';

/** A unit of comparison found in a text: a stem, or a concept as `c:` and its id. */
export interface TermMention {
  readonly term: string;
  /** Number of the concept; -1 for a plain word. */
  readonly concept: number;
  /** 1 for what the text says outright, less for parts of compounds and words within a label. */
  readonly certainty: number;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
}

/** How compounds are read. */
export interface Compounds {
  /** The two known words that a compound is made of, or null. */
  readonly split: (form: string) => readonly [string, string] | null;
  /** Certainty of a part; 0 splits nothing. */
  readonly part: number;
}

/** The term of a concept. */
export function conceptTerm(concept: number): string {
  return `c:${CONCEPTS[concept]?.id ?? ''}`;
}

/** The number of the concept that a term stands for, or -1 for a plain word. */
export function conceptOfTerm(term: string): number {
  return term.startsWith('c:') ? (conceptNumber(term.slice(2)) ?? -1) : -1;
}

/**
 * Everything a text says, as terms. The same function reads pages and materials, so that what
 * meets is comparable.
 */
export function findTerms(text: string, language: Language, compounds: Compounds): TermMention[] {
  const words = splitWords(text);
  const readings = words.map(({ form }) => readWord(form, language, compounds));
  const stemmed = words.map((word, at) => ({
    form: word.form,
    stem: readings[at]?.stem ?? '',
    written: text.slice(word.start, word.end),
  }));
  const found: TermMention[] = [];
  const covered = new Uint8Array(words.length);
  for (const mention of findConcepts(stemmed, language)) {
    const first = words[mention.start];
    const last = words[mention.end - 1];
    if (!first || !last) continue;
    covered.fill(1, mention.start, mention.end);
    found.push({
      term: conceptTerm(mention.concept),
      concept: mention.concept,
      certainty: 1,
      start: first.start,
      end: last.end,
    });
  }
  words.forEach((word, at) => {
    const { plain, parts } = readings[at] ?? SAYS_NOTHING;
    if (!plain) return;
    const place = { start: word.start, end: word.end };
    const isCovered = covered[at] === 1;
    const certainty = plain.certainty * (isCovered ? WITHIN_LABEL : 1);
    if (plain.term.length >= 2) found.push({ ...place, term: plain.term, concept: -1, certainty });
    if (!isCovered) for (const part of parts) found.push({ ...place, ...part });
  });
  return found;
}

type WordTerm = Pick<TermMention, 'term' | 'concept' | 'certainty'>;

/** What a word says wherever it stands. */
interface WordReading {
  readonly stem: string;
  /** Null for function words and numbers. */
  readonly plain: WordTerm | null;
  readonly parts: readonly WordTerm[];
}

/** Each word of a page or an index is read once, however often it stands there. */
function readWord(form: string, language: Language, compounds: Compounds): WordReading {
  const readings = READINGS.get(compounds) ?? { sv: new Map(), en: new Map() };
  READINGS.set(compounds, readings);
  const known = readings[language].get(form);
  if (known) return known;
  const term = stem(form, language);
  const isCounted = !isStopWord(form) && !isNumber(form);
  const certainty = isGenreWord(form) ? GENRE : 1;
  const reading: WordReading = {
    stem: term,
    plain: isCounted ? { term, concept: -1, certainty } : null,
    parts: isCounted ? toParts(form, language, compounds) : [],
  };
  readings[language].set(form, reading);
  return reading;
}

/** Memory of pure results, for as long as the vocabulary that parts compounds lives. */
const READINGS = new WeakMap<Compounds, Record<Language, Map<string, WordReading>>>();
const SAYS_NOTHING: WordReading = { stem: '', plain: null, parts: [] };

function toParts(
  form: string,
  language: Language,
  { split, part: certaintyOfPart }: Compounds,
): readonly WordTerm[] {
  const parts = certaintyOfPart > 0 ? split(form) : null;
  return (parts ?? [])
    .filter((part) => !isStopWord(part))
    .flatMap((part) => {
      const term = stem(part, language);
      const concept = conceptOfWord({ form: part, stem: term, written: part }, language);
      const certainty = certaintyOfPart * (isGenreWord(part) ? GENRE : 1);
      const plain = { term, concept: -1, certainty };
      if (concept === undefined) return [plain];
      return [{ term: conceptTerm(concept), concept, certainty: certaintyOfPart }, plain];
    });
}

function isNumber(form: string): boolean {
  return /^\d+$/.test(form);
}

const WITHIN_LABEL = 0.3;
const GENRE = 0.15;
