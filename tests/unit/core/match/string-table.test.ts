import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findString, stringsOf, toStringTable } from '../../../../core/match/string-table.ts';

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
