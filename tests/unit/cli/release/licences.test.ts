import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  type LockedPackage,
  licenceProblems,
  toLockedPackages,
} from '../../../../cli/release/licences.ts';

const one = (licence: string, shipped: boolean): LockedPackage => ({
  name: 'x',
  version: '1.0.0',
  licence,
  shipped,
});

test.each([
  ['MIT', true, 0],
  ['(MIT OR GPL-3.0-or-later)', true, 0],
  ['(MIT AND Zlib)', false, 0],
  ['(MIT AND Zlib)', true, 1],
  ['GPL-3.0-only', false, 1],
  ['(MIT AND GPL-2.0)', false, 1],
  ['(MIT OR (GPL-2.0 AND Zlib))', false, 1],
  ['AGPL-3.0', true, 1],
  ['CC-BY-4.0', true, 1],
  ['CC-BY-4.0', false, 0],
  ['', false, 1],
  ['SEE LICENSE IN LICENSE', false, 1],
])('a package under “%s” (shipped: %s) gives %i problems', (licence, shipped, count) => {
  expect(licenceProblems([one(licence, shipped)])).toHaveLength(count);
});

test('every installed package has a licence that allows its use', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const packages = toLockedPackages(lock);
  expect(packages.length).toBeGreaterThan(300);
  expect(licenceProblems(packages)).toEqual([]);
});
