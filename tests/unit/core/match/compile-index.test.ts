import { expect, test } from 'vitest';
import { compileIndex } from '../../../../core/match/compile-index.ts';
import { forEachRow, termNumber } from '../../../../core/match/compiled-index.ts';
import { stringsOf } from '../../../../core/match/string-table.ts';
import { indexOf, materialOf, TRADE } from './fixtures.ts';

test('the same index compiles to the same numbers', () => {
  expect(compileIndex(indexOf(TRADE))).toEqual(compileIndex(indexOf(TRADE)));
});

test('a term leads to the materials that are about it, the most first', () => {
  const compiled = compileIndex(indexOf(TRADE));
  const found: [string, number][] = [];
  forEachRow(compiled.weights, termNumber(compiled, 'c:licence'), (item, weight) => {
    found.push([compiled.materials.at(item)?.id ?? '', weight]);
  });
  expect(found.map(([id]) => id)).toEqual(['licenser']);
});

test('what a material is about adds up to one', () => {
  const compiled = compileIndex(indexOf(TRADE));
  const sums = new Float64Array(TRADE.length);
  stringsOf(compiled.terms).forEach((_, term) => {
    forEachRow(compiled.weights, term, (item, _weight, at) => {
      sums[item] = (sums[item] ?? 0) + (compiled.shares[at] ?? 0);
    });
  });
  for (const sum of sums) expect(sum).toBeCloseTo(1, 4);
});

test('materials on other matters do not change what a material says', () => {
  const one = compileIndex(indexOf(TRADE));
  const more = compileIndex(
    indexOf([
      ...TRADE,
      ...Array.from({ length: 50 }, (_, at) =>
        materialOf({ id: `m${at}`, title: 'Simhallens öppettider' }),
      ),
    ]),
  );
  const weightIn = (compiled: typeof one): number => {
    let weight = 0;
    forEachRow(compiled.weights, termNumber(compiled, 'c:licence'), (item, value) => {
      if (item === 0) weight = value;
    });
    return weight;
  };
  expect(weightIn(more)).toBe(weightIn(one));
});

test('an index without materials compiles', () => {
  expect(stringsOf(compileIndex(indexOf([])).terms)).toEqual([]);
});
