import { expect, test } from 'vitest';
import { judgeAnswer, parseAnswer } from '../../../../core/material/judge-answer.ts';
import type { Source } from '../../../../core/material/source.ts';
import { sampleIndex, sampleMaterial, sampleSource } from '../../../support/samples.ts';

const { network } = sampleIndex();
const INDEX = sampleSource({ own: true });
const WIKI: Source = {
  ...INDEX,
  kind: 'wiki',
  address: 'https://a.se/api/v4/projects/a%2Fb/wikis',
};
const NOW = '2026-11-24T08:00:00Z';

const ten = sampleIndex(Array.from({ length: 10 }, (_, at) => sampleMaterial({ id: `m${at}` })));
const file = { format: 'eko-material-index', version: 1, ...ten };

test.each([
  ['an error page', INDEX, '<!doctype html><title>Checking your browser</title>', 'not-json'],
  ['an index cut short', INDEX, JSON.stringify(file).slice(0, 900), 'not-json'],
  ['nothing', INDEX, '', 'not-json'],
  ['another version', INDEX, JSON.stringify({ ...file, version: 2 }), 'wrong-format'],
  ['another file', INDEX, '{"message":"404 Project Not Found"}', 'wrong-format'],
  ['an index without items', INDEX, JSON.stringify({ ...file, materials: [] }), 'empty'],
  ['an empty wiki', WIKI, '[]', 'empty'],
  ['no wiki', WIKI, '{"message":"404 Wiki Not Found"}', 'wrong-format'],
])('%s is refused', (_what, source, text, outcome) => {
  expect(parseAnswer(source, text, NOW, network)).toEqual({ kind: 'refused', outcome });
});

test('a valid index is taken whatever it is', () => {
  expect(parseAnswer(INDEX, JSON.stringify(file), NOW, network)).toMatchObject({
    kind: 'index',
    index: { materials: ten.materials },
  });
});

const without = (lost: number, withdrawn: string[] = []) => ({
  ...ten,
  materials: ten.materials.slice(lost),
  withdrawn,
});

test.each([
  ['the first answer', ten, null, 'updated'],
  ['3 of 10 lost', without(3), ten, 'updated'],
  ['4 of 10 lost', without(4), ten, 'shrunk'],
  ['4 of 10 lost, 2 of them withdrawn', without(4, ['m0', 'm1']), ten, 'updated'],
  [
    'an index younger than all clocks before',
    ten,
    { ...ten, generatedAt: '2027-11-24T00:00:00Z' },
    'updated',
  ],
  ['an older index', { ...ten, generatedAt: '2026-01-01T00:00:00Z' }, ten, 'older'],
  [
    'as many items, but others',
    sampleIndex([sampleMaterial({ id: 'x' })]),
    sampleIndex(),
    'shrunk',
  ],
] as const)('%s: %#', (_what, next, last, outcome) => {
  expect(judgeAnswer(next, last, '2026-11-24T08:00:00+01:00')).toBe(outcome);
});
