import type { Language } from '../material/material.ts';
import table from './concept-table.json' with { type: 'json' };
import { normalize } from './normalize.ts';
import { splitWords, stem } from './words.ts';

/** A notion of the trade, in the manner of SKOS: one meaning, labels in two languages. */
export interface Concept {
  readonly id: string;
  /** Preferred label in Swedish. */
  readonly sv: string;
  /** Preferred label in English. */
  readonly en: string;
  /** Other labels in either language, abbreviations and numbers of laws among them. */
  readonly alt: readonly string[];
  /** Ids of wider concepts. */
  readonly broader: readonly string[];
  /** Ids of concepts whose material often helps with this one too. */
  readonly related: readonly string[];
  /** Ids of what a reader of a page about this usually has to settle next. */
  readonly leadsTo: readonly string[];
  /** How much a mention tells, 0–1: `EU` little, `skördning` much. */
  readonly weight: number;
  /** True where a page about this is about the network's field. */
  readonly core: boolean;
}

/** A concept met in a text. */
export interface ConceptMention {
  readonly concept: number;
  /** Positions in the list of words that was given; `end` is the first word after it. */
  readonly start: number;
  readonly end: number;
}

interface TableRow {
  readonly id: string;
  readonly sv: string;
  readonly en: string;
  readonly alt?: readonly string[];
  readonly broader?: readonly string[];
  readonly related?: readonly string[];
  readonly leadsTo?: readonly string[];
  readonly weight: number;
  readonly core?: boolean;
}

/** Every concept; its place in this list is its number. */
export const CONCEPTS: readonly Concept[] = (table as readonly TableRow[]).map((row) => ({
  id: row.id,
  sv: row.sv,
  en: row.en,
  alt: row.alt ?? [],
  broader: row.broader ?? [],
  related: row.related ?? [],
  leadsTo: row.leadsTo ?? [],
  weight: row.weight,
  core: row.core ?? false,
}));

const NUMBERS: ReadonlyMap<string, number> = new Map(
  CONCEPTS.map((concept, number) => [concept.id, number]),
);

/** The number of a concept, or undefined where no concept has that id. */
export function conceptNumber(id: string): number | undefined {
  return NUMBERS.get(id);
}

/** The preferred label of a concept, or the id itself where it is unknown. */
export function conceptLabel(id: string, language: Language): string {
  const number = NUMBERS.get(id);
  const concept = number === undefined ? undefined : CONCEPTS[number];
  return concept ? concept[language] : id;
}

/**
 * A concept's label, where the term says the same in the other language: `värdefulla datamängder` for
 * `High-value datasets` when Swedish is asked for. Null for what needs no translation, and for words
 * that are joined by their meaning alone (`GitHub`).
 */
export function translationOf(term: string, id: string, language: Language): string | null {
  const label = conceptLabel(id, language);
  const other = conceptLabel(id, language === 'sv' ? 'en' : 'sv');
  return beginsAlike(term, other) && !beginsAlike(term, label) ? label : null;
}

const BEGINNING_CHARS = 5;

/** Whether any word of one begins as a word of the other. */
function beginsAlike(one: string, other: string): boolean {
  const beginnings = (text: string) =>
    text
      .toLowerCase()
      .split(/[ -]/)
      .map((word) => word.slice(0, BEGINNING_CHARS));
  return beginnings(one).some((beginning) => beginnings(other).includes(beginning));
}

/** Labels of one word, normalised: words of the trade, whether or not an index has them. */
export function singleWordLabels(): readonly string[] {
  return CONCEPTS.flatMap(({ sv, en, alt }) => [sv, en, ...alt])
    .filter((label) => /^[\p{L}\p{N}]+$/u.test(label))
    .map(normalize);
}

/** A word of a text with the stem it has in the text's language. */
export interface StemmedWord {
  readonly form: string;
  readonly stem: string;
  /** As written; short labels that are also everyday words (`Ena`, `OSS`) ask for their capitals. */
  readonly written: string;
}

/**
 * The concepts that a text names, longest label first, none overlapping another:
 * `öppna geodata` is one mention of geodata and not of open data and geodata.
 */
export function findConcepts(words: readonly StemmedWord[], language: Language): ConceptMention[] {
  const root = labelTree(language);
  const mentions: ConceptMention[] = [];
  let at = 0;
  while (at < words.length) {
    const found = longestLabel(root, words, at);
    if (found) mentions.push(found);
    at = found ? found.end : at + 1;
  }
  return mentions;
}

/** The concept of which this one word is a label, or undefined. */
export function conceptOfWord(word: StemmedWord, language: Language): number | undefined {
  const node = labelTree(language).next.get(word.stem);
  return node?.labels.find((label) => isLabel(label, word))?.concept;
}

interface Label {
  readonly concept: number;
  readonly lastForm: string;
  /** The label as it must be written; empty where capitals do not matter. */
  readonly exactly: string;
}

interface LabelNode {
  readonly next: Map<string, LabelNode>;
  readonly labels: Label[];
}

function longestLabel(
  root: LabelNode,
  words: readonly StemmedWord[],
  start: number,
): ConceptMention | undefined {
  let node: LabelNode | undefined = root;
  let found: ConceptMention | undefined;
  for (let at = start; at < words.length; at += 1) {
    const word = words[at];
    node = word && node.next.get(word.stem);
    if (!node || !word) break;
    const label = node.labels.find((each) => isLabel(each, word));
    if (label) found = { concept: label.concept, start, end: at + 1 };
  }
  return found;
}

function isLabel(label: Label, word: StemmedWord): boolean {
  if (label.exactly && !word.written.startsWith(label.exactly)) return false;
  return isSameWord(label.lastForm, word.form);
}

/**
 * Stems join more than they should (`access` and `accessibility`, `leder` and `lediga`): two forms
 * are the same word where both end in an inflection after what they share.
 */
function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  let common = 0;
  while (common < shorter && a[common] === b[common]) common += 1;
  return common >= 3 && INFLECTIONS.has(a.slice(common)) && INFLECTIONS.has(b.slice(common));
}

const INFLECTIONS: ReadonlySet<string> = new Set(
  (
    ' s n ns t ts a as e es en ens et ets er ers or ors ar ars na nas an ans ' +
    'erna ernas orna ornas arna arnas de ade at ad d ed ing y ies re ren rens rna al ala alt'
  ).split(' '),
);

const TREES: Partial<Record<Language, LabelNode>> = {};

/** Labels of both languages by their stems in one: a Swedish page speaks of "open source" too. */
function labelTree(language: Language): LabelNode {
  const known = TREES[language];
  if (known) return known;
  const root: LabelNode = { next: new Map(), labels: [] };
  CONCEPTS.forEach((concept, number) => {
    for (const label of [concept.sv, concept.en, ...concept.alt]) {
      addLabel(root, label, number, language);
    }
  });
  TREES[language] = root;
  return root;
}

function addLabel(root: LabelNode, label: string, concept: number, language: Language): void {
  let node = root;
  let lastForm = '';
  for (const { form } of splitWords(label)) {
    const key = stem(form, language);
    let next = node.next.get(key);
    if (!next) {
      next = { next: new Map(), labels: [] };
      node.next.set(key, next);
    }
    node = next;
    lastForm = form;
  }
  if (!lastForm) return;
  const exactly = label.length <= 4 && label !== label.toLowerCase() ? label : '';
  const known = node.labels.findIndex((each) => each.lastForm === lastForm);
  if (known < 0) node.labels.push({ concept, lastForm, exactly });
  else if (!exactly && node.labels[known]?.concept === concept) {
    node.labels[known] = { concept, lastForm, exactly };
  }
}
