import { splitCompound } from '../text/compounds.ts';
import { singleWordLabels } from '../text/concepts.ts';
import { isStopWord, splitWords } from '../text/words.ts';
import type { ItemText } from './item-texts.ts';
import { findTerms } from './terms.ts';

/** The terms of one text, by number, with how certain each is. */
interface TermsOfText {
  readonly numbers: readonly number[];
  readonly certainties: readonly number[];
}

/** All texts of an index, read once each: many items share "öppna data" as a topic. */
export interface ReadTexts {
  /** Every term found, sorted; a term's number is its place. */
  readonly terms: readonly string[];
  /** Every word found and the trade's own, sorted. */
  readonly forms: readonly string[];
  readonly termsOf: (text: ItemText) => TermsOfText;
}

/** Reads all texts of all items; parts of compounds count `compoundPart`. */
export function readItems(
  items: readonly (readonly ItemText[])[],
  compoundPart: number,
): ReadTexts {
  const texts = new Map<string, ItemText>();
  for (const text of items.flat()) texts.set(keyOf(text), text);
  const split = [...texts].map(([key, text]) => ({ key, text, words: splitWords(text.text) }));
  const forms = new Set(singleWordLabels());
  for (const { words } of split) {
    for (const { form } of words) if (!isStopWord(form)) forms.add(form);
  }
  const compounds = { split: rememberSplits((part) => forms.has(part)), part: compoundPart };
  const found = split.map(({ key, text, words }) => ({
    key,
    mentions: findTerms(text.text, text.language, compounds, words),
  }));
  const terms = [
    ...new Set(found.flatMap(({ mentions }) => mentions.map(({ term }) => term))),
  ].sort();
  const numbers = new Map(terms.map((term, number) => [term, number]));
  const read = new Map(
    found.map(({ key, mentions }): [string, TermsOfText] => [
      key,
      {
        numbers: mentions.map(({ term }) => numbers.get(term) ?? 0),
        certainties: mentions.map(({ certainty }) => certainty),
      },
    ]),
  );
  return {
    terms,
    forms: [...forms].sort(),
    termsOf: (text) => read.get(keyOf(text)) ?? NOTHING,
  };
}

const NOTHING: TermsOfText = { numbers: [], certainties: [] };

function keyOf({ language, text }: ItemText): string {
  return language + text;
}

function rememberSplits(isKnown: (part: string) => boolean) {
  const splits = new Map<string, readonly [string, string] | null>();
  return (form: string): readonly [string, string] | null => {
    const known = splits.get(form);
    if (known !== undefined) return known;
    const found = splitCompound(form, isKnown);
    splits.set(form, found);
    return found;
  };
}
