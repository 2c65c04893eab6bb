import { expect, test } from 'vitest';
import { isSameTitle } from '../../../../core/material/same-title.ts';

test.each([
  ['NOSAD nyhetsbrev mars', 'Nyhetsbrev mars', true],
  ['FAQ om upphandling', 'FAQ – om upphandling?', true],
  ['Öppna data', 'O\u0308ppna  data', true],
  ['Nyhetsbrev mars 2023', 'Nyhetsbrev mars 2025', false],
  ['Workshop 2', 'Workshop 3', false],
  ['Lästips', 'Katalog över öppen programvara', false],
  ['???', '!!!', false],
])('%s and %s: same is %s', (a, b, same) => {
  expect(isSameTitle(a, b)).toBe(same);
  expect(isSameTitle(b, a)).toBe(same);
});
