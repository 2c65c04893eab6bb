import type { Language } from '../material/material.ts';
import { CONCEPTS } from './concepts.ts';
import { splitWords, stem } from './words.ts';

/** A concept met in a text. */
export interface ConceptMention {
  readonly concept: number;
  /** Positions in the list of words that was given; `end` is the first word after it. */
  readonly start: number;
  readonly end: number;
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
