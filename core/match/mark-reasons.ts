import type { Language } from '../material/material.ts';
import { conceptNumber } from '../text/concepts.ts';
import { splitWords, stem } from '../text/words.ts';
import type { Reason } from './suggestions.ts';
import { type Compounds, conceptTerm, findTerms } from './terms.ts';

/** A stretch of a text, and whether it is one of the words that earned a material its place. */
export interface TextPart {
  readonly text: string;
  readonly marked: boolean;
}

const WHOLE_WORDS: Compounds = { split: () => null, part: 0 };

/**
 * A material's text with the words that the reasons speak of marked: the page's own word in any of
 * its forms, or another word for the same concept. All parts together are the text, unchanged.
 */
export function markReasons(
  text: string,
  language: Language,
  reasons: readonly Reason[],
): readonly TextPart[] {
  const sought = new Set(reasons.flatMap(termsOf));
  const parts: TextPart[] = [];
  let done = 0;
  const found = findTerms(text, language, WHOLE_WORDS)
    .filter(({ term }) => sought.has(term))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  for (const { start, end } of found) {
    // A word within a label that is marked already.
    if (start < done) continue;
    if (start > done) parts.push({ text: text.slice(done, start), marked: false });
    parts.push({ text: text.slice(start, end), marked: true });
    done = end;
  }
  if (done < text.length) parts.push({ text: text.slice(done), marked: false });
  return parts;
}

/** The page's language is not known here: a word is sought under its stem in both. */
function termsOf({ term, concept }: Reason): string[] {
  const number = concept === undefined ? undefined : conceptNumber(concept);
  if (number !== undefined) return [conceptTerm(number)];
  return splitWords(term).flatMap(({ form }) => [stem(form, 'sv'), stem(form, 'en')]);
}
