import { expect, test } from 'vitest';
import { splitCompound } from '../../../../core/text/compounds.ts';

const KNOWN = new Set([
  'datamängd',
  'beskrivning',
  'miljö',
  'data',
  'metadata',
  'api',
  'nyckel',
  'för',
  'fall',
  'portal',
  'rade',
  'licens',
  'villkor',
]);
const isKnown = (part: string): boolean => KNOWN.has(part);

test.each([
  ['datamängdsbeskrivning', ['datamängd', 'beskrivning']],
  ['miljödata', ['miljö', 'data']],
  ['dataportal', ['data', 'portal']],
  ['apinyckel', ['api', 'nyckel']],
  ['licensvillkor', ['licens', 'villkor']],
])('%s is parted where both halves are words', (compound, parts) => {
  expect(splitCompound(compound, isKnown)).toEqual(parts);
});

test.each(['förfall', 'publicerade', 'samkapa', 'data', 'x'.repeat(60)])(
  '%s is left whole',
  (word) => {
    expect(splitCompound(word, isKnown)).toBeNull();
  },
);
