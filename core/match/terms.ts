import type { Language } from '../material/material.ts';
import { CONCEPTS, conceptNumber, conceptOfWord, findConcepts } from '../text/concepts.ts';
import { isGenreWord, isStopWord, splitWords, stem, type Word } from '../text/words.ts';

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
 * @param words the text's words where the caller has split it already
 */
export function findTerms(
  text: string,
  language: Language,
  compounds: Compounds,
  words: readonly Word[] = splitWords(text),
): TermMention[] {
  const stemmed = words.map((word) => ({
    form: word.form,
    stem: stem(word.form, language),
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
    const stemmedWord = stemmed[at];
    if (!stemmedWord || isStopWord(word.form) || isNumber(word.form)) return;
    addWord(found, word, stemmedWord.stem, covered[at] === 1);
    if (covered[at] === 0) addParts(found, word, language, compounds);
  });
  return found;
}

function addWord(found: TermMention[], word: Word, term: string, isCovered: boolean): void {
  if (term.length < 2) return;
  const certainty = (isCovered ? WITHIN_LABEL : 1) * (isGenreWord(word.form) ? GENRE : 1);
  found.push({ term, concept: -1, certainty, start: word.start, end: word.end });
}

function addParts(
  found: TermMention[],
  word: Word,
  language: Language,
  { split, part: certaintyOfPart }: Compounds,
): void {
  const parts = certaintyOfPart > 0 ? split(word.form) : null;
  if (!parts) return;
  for (const part of parts) {
    if (isStopWord(part)) continue;
    const concept = conceptOfWord(
      { form: part, stem: stem(part, language), written: part },
      language,
    );
    const at = { start: word.start, end: word.end };
    if (concept !== undefined) {
      found.push({ term: conceptTerm(concept), concept, certainty: certaintyOfPart, ...at });
    }
    const certainty = certaintyOfPart * (isGenreWord(part) ? GENRE : 1);
    found.push({ term: stem(part, language), concept: -1, certainty, ...at });
  }
}

function isNumber(form: string): boolean {
  return /^\d+$/.test(form);
}

const WITHIN_LABEL = 0.3;
const GENRE = 0.15;
