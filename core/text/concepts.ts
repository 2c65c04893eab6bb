import type { Language } from '../material/material.ts';
import table from './concept-table.json' with { type: 'json' };
import { normalize } from './normalize.ts';

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
  /** Ids of concepts whose words mean something else on a page that names this one. */
  readonly namesakeOf: readonly string[];
  /** How much a mention tells, 0–1: `EU` little, `skördning` much. */
  readonly weight: number;
  /** True where a page about this is about the network's field. */
  readonly core: boolean;
}

interface TableRow {
  readonly id: string;
  readonly sv: string;
  readonly en: string;
  readonly alt?: readonly string[];
  readonly broader?: readonly string[];
  readonly related?: readonly string[];
  readonly leadsTo?: readonly string[];
  readonly namesakeOf?: readonly string[];
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
  namesakeOf: row.namesakeOf ?? [],
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
