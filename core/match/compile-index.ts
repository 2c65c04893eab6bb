import type { Language, Material, MaterialIndex, Workshop } from '../material/material.ts';
import { CONCEPTS, singleWordLabels } from '../text/concepts.ts';
import { isGenreWord, isStopWord, splitWords, type Word } from '../text/words.ts';
import { type Compounds, findTerms, type TermMention } from './terms.ts';
import { TUNING, type Tuning } from './tuning.ts';

/**
 * An index made ready for matching: strings in sorted tables, numbers in flat arrays, so that it
 * can be stored as it is. Items are the materials, then the workshops.
 */
export interface CompiledIndex {
  readonly materials: readonly Material[];
  readonly workshops: readonly Workshop[];
  /** All terms, sorted; a term's number is its place. */
  readonly terms: readonly string[];
  /** Postings of term `t` are those from `offsets[t]` up to `offsets[t + 1]`. */
  readonly offsets: Uint32Array;
  /** The item of each posting. */
  readonly items: Uint32Array;
  /** How much the item is about the term, 0–1. */
  readonly weights: Float32Array;
  /**
   * The term's part of what the item says in title, topics and helps, 0–1; terms that many items
   * share count less, so that what sets the item apart decides.
   */
  readonly shares: Float32Array;
  /** Situations: each help phrase on its own, and title with topics as one. Postings as above. */
  readonly situationOffsets: Uint32Array;
  readonly situations: Uint32Array;
  /** The term's part of what the situation says, 0–1. */
  readonly situationShares: Float32Array;
  /** The item of each situation. */
  readonly situationItems: Uint32Array;
  /** How telling each term is, 0–1. */
  readonly rarities: Float32Array;
  /** Words as written in the items, sorted: the vocabulary of typed search and compounds. */
  readonly forms: readonly string[];
}

/** Prepares an index for `matchPage` and `searchMaterials`; to be done once per index. */
export function compileIndex(index: MaterialIndex, tuning: Tuning = TUNING): CompiledIndex {
  const items = [
    ...index.materials.map((material) => toMaterialTexts(material, tuning)),
    ...index.workshops.map((workshop) => toSubjectTexts(workshop, tuning)),
  ];
  const vocabulary = new Set<string>();
  const reading = createReading({
    isKnown: (form) => vocabulary.has(form),
    part: tuning.compoundPart,
  });
  collectForms(vocabulary, items, reading);
  const postings = new Map<string, Posting[]>();
  items.forEach((texts, item) => {
    addPostings(postings, item, weighItem(texts, reading), tuning);
  });
  const flat = flatten(postings, items.length, tuning);
  return {
    materials: index.materials,
    workshops: index.workshops,
    ...flat,
    ...flattenSituations(items, reading, flat),
    forms: [...vocabulary].sort(),
  };
}

/** The number of a term, or -1 where no item has it. */
export function termNumber(compiled: CompiledIndex, term: string): number {
  return findSorted(compiled.terms, term);
}

/** Whether a word stands in the index as it is. */
export function isKnownForm(compiled: CompiledIndex, form: string): boolean {
  return findSorted(compiled.forms, form) >= 0;
}

function findSorted(sorted: readonly string[], wanted: string): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = sorted[middle] ?? '';
    if (found === wanted) return middle;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Texts that many items share ("öppna data" as a topic) are read once. */
interface Reading {
  readonly wordsOf: (text: string) => readonly Word[];
  readonly termsOf: (fieldText: FieldText) => readonly TermMention[];
}

function createReading(compounds: Compounds): Reading {
  const words = new Map<string, readonly Word[]>();
  const terms = new Map<string, readonly TermMention[]>();
  const wordsOf = (text: string): readonly Word[] => {
    const known = words.get(text) ?? splitWords(text);
    words.set(text, known);
    return known;
  };
  return {
    wordsOf,
    termsOf: ({ text, language }) => {
      const key = language + text;
      const known = terms.get(key) ?? findTerms(text, language, compounds, wordsOf(text));
      terms.set(key, known);
      return known;
    },
  };
}

interface FieldText {
  readonly text: string;
  readonly language: Language;
  readonly weight: number;
  /** Whether the field says what the item is about, not only what it touches. */
  readonly isSubject: boolean;
  readonly isHelp?: boolean;
}

function toMaterialTexts(material: Material, tuning: Tuning): FieldText[] {
  return [
    ...toSubjectTexts(material, tuning),
    ...helpTexts(material.helps.sv, 'sv', tuning),
    ...helpTexts(material.helps.en, 'en', tuning),
  ];
}

/** Many phrases together weigh no more than a few, or the best described would always win. */
function helpTexts(phrases: readonly string[], language: Language, tuning: Tuning): FieldText[] {
  const weight = tuning.material.helps / Math.max(1, phrases.length / 3);
  return phrases.map((text) => ({
    text,
    language,
    weight,
    isSubject: tuning.helpsAreSubject,
    isHelp: true,
  }));
}

function toSubjectTexts(item: Material | Workshop, { material: weights }: Tuning): FieldText[] {
  const texts: FieldText[] = [
    { text: item.title, language: item.language, weight: weights.title, isSubject: true },
  ];
  item.topics.forEach((text, at) => {
    const weight = weights.topics / (1 + at * 0.25);
    texts.push({ text, language: 'sv', weight, isSubject: true });
  });
  const { sv, en } = item.summary;
  if (sv) texts.push({ text: sv, language: 'sv', weight: weights.summary, isSubject: false });
  if (en) texts.push({ text: en, language: 'en', weight: weights.summary, isSubject: false });
  return texts;
}

function collectForms(
  forms: Set<string>,
  items: readonly (readonly FieldText[])[],
  { wordsOf }: Reading,
): void {
  for (const form of singleWordLabels()) forms.add(form);
  for (const texts of items) {
    for (const { text } of texts) {
      for (const { form } of wordsOf(text)) if (!isStopWord(form)) forms.add(form);
    }
  }
}

interface TermWeight {
  weight: number;
  subject: number;
}

interface Posting {
  readonly item: number;
  readonly weight: number;
  readonly subject: number;
}

function weighItem(
  texts: readonly FieldText[],
  { termsOf }: Reading,
): ReadonlyMap<string, TermWeight> {
  const weighed = new Map<string, TermWeight>();
  for (const fieldText of texts) {
    for (const { term, certainty } of termsOf(fieldText)) {
      const known = weighed.get(term) ?? { weight: 0, subject: 0 };
      known.weight += fieldText.weight * certainty;
      if (fieldText.isSubject) known.subject += fieldText.weight * certainty;
      weighed.set(term, known);
    }
  }
  return weighed;
}

/** BM25F's saturation over the weighted sum, with a fixed mean length so that no item moves another. */
function addPostings(
  postings: Map<string, Posting[]>,
  item: number,
  weighed: ReadonlyMap<string, TermWeight>,
  { saturation, lengthPart, meanLength }: Tuning,
): void {
  let length = 0;
  for (const each of weighed.values()) length += each.weight;
  const slowness = saturation * (1 - lengthPart + (lengthPart * length) / meanLength);
  for (const [term, each] of weighed) {
    const list = postings.get(term) ?? [];
    list.push({
      item,
      weight: each.weight / (each.weight + slowness),
      subject: each.subject,
    });
    postings.set(term, list);
  }
}

function flatten(
  postings: ReadonlyMap<string, readonly Posting[]>,
  itemCount: number,
  tuning: Tuning,
) {
  const terms = [...postings.keys()].sort();
  const total = terms.reduce((sum, term) => sum + (postings.get(term)?.length ?? 0), 0);
  const offsets = new Uint32Array(terms.length + 1);
  const items = new Uint32Array(total);
  const weights = new Float32Array(total);
  const shares = new Float32Array(total);
  const rarities = new Float32Array(terms.length);
  const subjects = new Float64Array(itemCount);
  let at = 0;
  terms.forEach((term, number) => {
    const list = postings.get(term) ?? [];
    offsets[number] = at;
    const telling = rarity(term, list.length, itemCount, tuning);
    const apart = setsApart(list.length, itemCount, tuning);
    for (const { item, weight, subject } of list) {
      items[at] = item;
      weights[at] = weight;
      shares[at] = subject * apart;
      subjects[item] = (subjects[item] ?? 0) + subject * apart;
      at += 1;
    }
    rarities[number] = telling;
  });
  offsets[terms.length] = at;
  for (at = 0; at < total; at += 1) {
    shares[at] = (shares[at] ?? 0) / (subjects[items[at] ?? 0] || 1);
  }
  return { terms, offsets, items, weights, shares, rarities };
}

function flattenSituations(
  items: readonly (readonly FieldText[])[],
  { termsOf }: Reading,
  { terms, rarities, items: postingItems, offsets }: ReturnType<typeof flatten>,
) {
  const numbers = new Map(terms.map((term, number) => [term, number]));
  const lists: { situation: number; share: number }[][] = terms.map(() => []);
  const situationItems: number[] = [];
  void postingItems;
  void offsets;
  const addSituation = (item: number, texts: readonly FieldText[]): void => {
    const telling = new Map<number, number>();
    for (const text of texts) {
      for (const { term, certainty } of termsOf(text)) {
        const number = numbers.get(term);
        if (number === undefined) continue;
        const value = certainty * (rarities[number] ?? 0);
        telling.set(number, Math.max(telling.get(number) ?? 0, value));
      }
    }
    const total = [...telling.values()].reduce((sum, value) => sum + value, 0);
    if (total === 0) return;
    const situation = situationItems.length;
    situationItems.push(item);
    for (const [number, value] of telling) lists[number]?.push({ situation, share: value / total });
  };
  items.forEach((texts, item) => {
    addSituation(
      item,
      texts.filter(({ isSubject, isHelp }) => isSubject && !isHelp),
    );
    for (const text of texts) if (text.isHelp) addSituation(item, [text]);
  });
  const total = lists.reduce((sum, list) => sum + list.length, 0);
  const situationOffsets = new Uint32Array(terms.length + 1);
  const situations = new Uint32Array(total);
  const situationShares = new Float32Array(total);
  let at = 0;
  lists.forEach((list, number) => {
    situationOffsets[number] = at;
    for (const { situation, share } of list) {
      situations[at] = situation;
      situationShares[at] = share;
      at += 1;
    }
  });
  situationOffsets[terms.length] = at;
  return {
    situationOffsets,
    situations,
    situationShares,
    situationItems: Uint32Array.from(situationItems),
  };
}

function setsApart(itemsWithTerm: number, itemCount: number, { apartPart }: Tuning): number {
  const inverse = Math.min(1, Math.log(1 + itemCount / itemsWithTerm) / Math.log(1 + itemCount));
  return 1 - apartPart + apartPart * inverse;
}

const CONCEPT_WEIGHTS: ReadonlyMap<string, number> = new Map(
  CONCEPTS.map(({ id, weight }) => [`c:${id}`, weight]),
);

/**
 * Concepts tell what their table says, whatever else is in the index. Plain words tell by how few
 * items have them, and never as much as a concept: in a small index rare words are often chance.
 */
function rarity(term: string, itemsWithTerm: number, itemCount: number, tuning: Tuning): number {
  const inverse = Math.min(1, Math.log(1 + itemCount / itemsWithTerm) / Math.log(1 + itemCount));
  const concept = CONCEPT_WEIGHTS.get(term);
  if (concept !== undefined) {
    if (!tuning.concepts) return 0;
    return concept * (1 - tuning.conceptRarity + tuning.conceptRarity * inverse);
  }
  return tuning.plainWord * inverse * (isGenreWord(term) ? 0.3 : 1);
}
