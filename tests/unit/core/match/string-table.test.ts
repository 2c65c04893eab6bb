import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  findString,
  stringsOf,
  stringsStartingWith,
  toStringTable,
} from '../../../../core/match/string-table.ts';

test('a table gives back its strings and finds each, and nothing else', () => {
  const texts = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1 }));
  fc.assert(
    fc.property(texts, fc.string({ unit: 'grapheme' }), (some, other) => {
      const sorted = [...some].sort();
      const table = toStringTable(sorted);
      expect(stringsOf(table)).toEqual(sorted);
      expect(sorted.map((text) => findString(table, text))).toEqual([...sorted.keys()]);
      expect(findString(table, other)).toBe(sorted.indexOf(other));
    }),
  );
});

test('a table gives the strings that begin as asked, and no other', () => {
  const texts = fc.uniqueArray(fc.string({ unit: fc.constantFrom('a', 'b', 'å'), minLength: 1 }));
  fc.assert(
    fc.property(texts, fc.string({ unit: fc.constantFrom('a', 'b', 'å') }), (some, beginning) => {
      const sorted = [...some].sort();
      expect(stringsStartingWith(toStringTable(sorted), beginning)).toEqual(
        sorted.filter((text) => text.startsWith(beginning)),
      );
    }),
  );
});
