/**
 * Sorted strings in two flat arrays: string `n` stands in `units` from `offsets[n]` up to
 * `offsets[n + 1]`. It is stored as it is and searched as it is; only what is asked for becomes a
 * string.
 */
export interface StringTable {
  readonly offsets: Uint32Array;
  /** UTF-16 code units, in which strings compare as JavaScript sorts them. */
  readonly units: Uint16Array;
}

/** The table of strings that are sorted already, each there once. */
export function toStringTable(sorted: readonly string[]): StringTable {
  const offsets = new Uint32Array(sorted.length + 1);
  const units = new Uint16Array(sorted.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  sorted.forEach((text, number) => {
    offsets[number] = at;
    for (let place = 0; place < text.length; place += 1, at += 1)
      units[at] = text.charCodeAt(place);
  });
  offsets[sorted.length] = at;
  return { offsets, units };
}

/** How many strings there are. */
function stringCount({ offsets }: StringTable): number {
  return Math.max(0, offsets.length - 1);
}

/** A string by its number, from 0 to `stringCount` − 1. */
function stringAt({ offsets, units }: StringTable, number: number): string {
  return String.fromCharCode(...units.subarray(offsets[number], offsets[number + 1]));
}

/** All strings, in order. */
export function stringsOf(table: StringTable): readonly string[] {
  return Array.from({ length: stringCount(table) }, (_, number) => stringAt(table, number));
}

/** The strings with this beginning, in order; only they are read. */
export function stringsStartingWith(table: StringTable, beginning: string): readonly string[] {
  const found: string[] = [];
  for (let at = firstNotBefore(table, beginning); at < stringCount(table); at += 1) {
    const text = stringAt(table, at);
    if (!text.startsWith(beginning)) break;
    found.push(text);
  }
  return found;
}

/** The number of the first string that does not come before the wanted one. */
function firstNotBefore({ offsets, units }: StringTable, wanted: string): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareAt(units, offsets[middle] ?? 0, offsets[middle + 1] ?? 0, wanted) < 0)
      low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The number of a string, or -1 where the table has it not. */
export function findString(table: StringTable, wanted: string): number {
  const { offsets, units } = table;
  const at = firstNotBefore(table, wanted);
  if (at >= stringCount(table)) return -1;
  return compareAt(units, offsets[at] ?? 0, offsets[at + 1] ?? 0, wanted) === 0 ? at : -1;
}

/** Below zero where the string at `start` comes before the wanted one. */
function compareAt(units: Uint16Array, start: number, end: number, wanted: string): number {
  const shorter = Math.min(end - start, wanted.length);
  for (let place = 0; place < shorter; place += 1) {
    const difference = (units[start + place] ?? 0) - wanted.charCodeAt(place);
    if (difference !== 0) return difference;
  }
  return end - start - wanted.length;
}
