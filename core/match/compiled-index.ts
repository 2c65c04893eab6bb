import type { Material, Workshop } from '../material/material.ts';

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
 * An index made ready for matching: strings in sorted tables, numbers in flat arrays, so that it
 * can be stored as it is. Items are the materials, then the workshops.
 */
export interface CompiledIndex {
  readonly materials: readonly Material[];
  readonly workshops: readonly Workshop[];
  /** All terms, sorted; a term's number is its place. */
  readonly terms: readonly string[];
  /** How telling each term is, 0–1. */
  readonly rarities: Float32Array;
  /** Rows are items; how much the item is about the term, 0–1. */
  readonly weights: Postings;
  /**
   * For each posting of `weights`, the term's part of what the item says in title, topics and helps,
   * 0–1; terms that many items share count less, so that what sets the item apart decides.
   */
  readonly shares: Float32Array;
  /** Rows are situations: each help phrase by itself, and title with topics as one. */
  readonly situations: Postings;
  /** The item of each situation. */
  readonly situationItems: Uint32Array;
  /** For each material the newest of those whose titles differ in numbers only. */
  readonly newestVersions: Uint32Array;
  /** Words as written in the items and the trade's own, sorted: for typed search and compounds. */
  readonly forms: readonly string[];
}

/** The number of a term, or -1 where no item has it. */
export function termNumber(compiled: CompiledIndex, term: string): number {
  return findSorted(compiled.terms, term);
}

/** Whether a word stands in the index as it is. */
export function isKnownForm(compiled: CompiledIndex, form: string): boolean {
  return findSorted(compiled.forms, form) >= 0;
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
