import { splitCompound } from '../text/compounds.ts';
import { singleWordLabels } from '../text/concepts.ts';
import { isStopWord, splitWords } from '../text/words.ts';
import type { ItemText } from './item-texts.ts';
import { type Compounds, findTerms, type TermMention } from './terms.ts';

/** The terms of one text, by number, with how certain each is. */
interface TermsOfText {
  readonly numbers: number[];
  readonly certainties: number[];
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
  const read = { sv: new Map<string, TermsOfText>(), en: new Map<string, TermsOfText>() };
  const once: ItemText[] = [];
  const forms = new Set(singleWordLabels());
  for (const text of items.flat()) {
    if (read[text.language].has(text.text)) continue;
    read[text.language].set(text.text, NOTHING);
    for (const { form } of splitWords(text.text))
      if (!forms.has(form) && !isStopWord(form)) forms.add(form);
    once.push(text);
  }
  const compounds: Compounds = {
    split: (form) => splitCompound(form, (part) => forms.has(part)),
    part: compoundPart,
  };
  const met = new Map<string, number>();
  // Split again rather than kept: in a large index the words of all texts are what fills the memory.
  for (const text of once) {
    const mentions = findTerms(text.text, text.language, compounds);
    read[text.language].set(text.text, toNumbers(mentions, met));
  }
  const terms = [...met.keys()].sort();
  renumber([...read.sv.values(), ...read.en.values()], terms, met);
  return {
    terms,
    forms: [...forms].sort(),
    termsOf: ({ text, language }) => read[language].get(text) ?? NOTHING,
  };
}

const NOTHING: TermsOfText = { numbers: [], certainties: [] };

/** Numbers in the order in which terms are met, until all are known and can be sorted. */
function toNumbers(mentions: readonly TermMention[], met: Map<string, number>): TermsOfText {
  const numbers: number[] = [];
  const certainties: number[] = [];
  for (const { term, certainty } of mentions) {
    const number = met.get(term) ?? met.size;
    if (number === met.size) met.set(term, number);
    numbers.push(number);
    certainties.push(certainty);
  }
  return { numbers, certainties };
}

function renumber(
  texts: readonly TermsOfText[],
  terms: readonly string[],
  met: ReadonlyMap<string, number>,
): void {
  const places = new Uint32Array(terms.length);
  terms.forEach((term, place) => {
    places[met.get(term) ?? 0] = place;
  });
  for (const { numbers } of texts) {
    for (let at = 0; at < numbers.length; at += 1) numbers[at] = places[numbers[at] ?? 0] ?? 0;
  }
}
