import { expect, test } from 'vitest';
import { isOld, toFreshness } from '../../../../core/material/freshness.ts';
import { DEFAULT_SOURCES, toSources } from '../../../../core/material/source.ts';

const NOW = '2026-11-24T10:00:00+01:00';

test.each([
  ['2024-11-23', true],
  ['2024-11-24', false],
  ['2024-11', false],
  ['2024-10', true],
  ['2024', false],
  ['2023', true],
  ['2026-11-24', false],
])('last changed %s: older than 24 months is %s', (updated, expected) => {
  expect(isOld({ published: '2019', updated }, NOW)).toBe(expected);
});

test('the day of publication counts where no change is known, and nothing where neither is', () => {
  expect(isOld({ published: '2021-03' }, NOW)).toBe(true);
  expect(isOld({ published: null }, NOW)).toBe(false);
});

const BUNDLED_AT = '2026-08-21T00:00:00+02:00';
const added = [
  { name: 'Annat', address: 'https://annat.se/index.json', publisher: '', licence: '' },
];
const sources = toSources({ ...DEFAULT_SOURCES, added }, { name: 'NOSAD' });
const answered = (times: readonly (string | null)[]) => ({
  refreshingSince: null,
  byAddress: Object.fromEntries(
    sources.map(({ address }, at) => [
      address,
      {
        triedAt: NOW,
        outcome: null,
        answeredAt: times[at] ?? null,
        failures: 0,
        nextAt: NOW,
        materials: 0,
      },
    ]),
  ),
});

test('the latest valid answer of the network’s own sources says how fresh all is', () => {
  const states = answered(['2026-11-20T08:00:00Z', '2026-11-22T08:10:00Z', '2026-11-24T08:00:00Z']);
  const wiki = { kind: 'fetched', at: '2026-11-22T08:10:00Z', from: 'wiki' };
  expect(toFreshness(sources, states, BUNDLED_AT)).toEqual(wiki);
});

test('where only others have answered, it is still the copy that came with Eko', () => {
  const states = answered([null, null, '2026-11-24T08:00:00Z']);
  expect(toFreshness(sources, states, BUNDLED_AT)).toEqual({ kind: 'bundled', at: BUNDLED_AT });
});
