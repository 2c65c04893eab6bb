import { expect, test } from 'vitest';
import { resolveWord } from '../../../../core/match/resolve-word.ts';
import { toStringTable } from '../../../../core/match/string-table.ts';

const vocabulary = toStringTable(
  [
    'region',
    'portal',
    'accessibility',
    'metadata',
    'perspektiv',
    'interoperabilitet',
    'förvaltning',
    'export',
    'grunddata',
    'studera',
    'upphandling',
    'statistik',
    'vägledning',
  ].sort(),
);

test.each([
  ['metdata', 'metadata'],
  ['upphandlnig', 'upphandling'],
  ['perspektivet', 'perspektiv'],
  ['interoperabillitet', 'interoperabilitet'],
])('%s is %s', (written, meant) => {
  expect(resolveWord(written, vocabulary)).toBe(meant);
});

test.each([
  'religion',
  'portfölj',
  'access',
  'förvarning',
  'experter',
  'grundvatten',
  'städer',
  'data',
])('%s is no other word', (word) => {
  expect(resolveWord(word, vocabulary)).toBeNull();
});

test('words of every page ("vägledning") are not worth guessing', () => {
  expect(resolveWord('vägledningg', vocabulary)).toBeNull();
});
