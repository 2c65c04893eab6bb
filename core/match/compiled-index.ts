import type { Workshop } from '../material/material.ts';
import type { MaterialList } from './material-list.ts';
import { findString, type StringTable } from './string-table.ts';

/**
 * Which rows a term has, and with what value: those of term `t` stand from `offsets[t]` up to
 * `offsets[t + 1]`.
 */
export interface Postings {
  readonly offsets: Uint32Array;
  readonly rows: Uint32Array;
  readonly values: Float32Array;
}

/**
 * An index made ready for matching: flat arrays all through, so that it is stored and opened as it
 * is. Items are the materials, then the workshops.
 */
export interface CompiledIndex {
  readonly materials: MaterialList;
  readonly workshops: readonly Workshop[];
  /** All terms, sorted; a term's number is its place. */
  readonly terms: StringTable;
  /** The number of each concept's term; NO_TERM where no item has it. */
  readonly conceptTerms: Uint32Array;
  /** How telling each term is, 0–1. */
  readonly rarities: Float32Array;
  /** Rows are items; how much the item is about the term, 0–1. */
  readonly weights: Postings;
  /**
   * For each posting of `weights`, the term's part of what the item says in title, topics and helps,
   * 0–1; terms that many items share count less, so that what sets the item apart decides.
   */
  readonly shares: Float32Array;
  /**
   * The other way round, of concepts alone: for each material the numbers of those that it is about,
   * and how much.
   */
  readonly subjects: Postings;
  /** Rows are situations: each help phrase by itself, and title with topics as one. */
  readonly situations: Postings;
  /** The situations of item `i` stand from `situationStarts[i]` up to `situationStarts[i + 1]`. */
  readonly situationStarts: Uint32Array;
  /** For each material the newest of those whose titles differ in numbers only. */
  readonly newestVersions: Uint32Array;
  /** What each material brings before any page is seen. */
  readonly priors: Float32Array;
  /** Words as written in the items and the trade's own, sorted: for typed search and compounds. */
  readonly forms: StringTable;
}

export const NO_TERM = 0xffff_ffff;

/** The number of a term, or -1 where no item has it. */
export function termNumber(compiled: CompiledIndex, term: string): number {
  return findString(compiled.terms, term);
}

/** Whether a word stands in the index as it is. */
export function isKnownForm(compiled: CompiledIndex, form: string): boolean {
  return findString(compiled.forms, form) >= 0;
}

/** Calls back for each row of a term; none where the term is -1. */
export function forEachRow(
  { offsets, rows, values }: Postings,
  term: number,
  visit: (row: number, value: number, at: number) => void,
): void {
  if (term < 0) return;
  const end = offsets[term + 1] ?? 0;
  for (let at = offsets[term] ?? 0; at < end; at += 1) visit(rows[at] ?? 0, values[at] ?? 0, at);
}
