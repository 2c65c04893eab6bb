import { expect, test } from 'vitest';
import type { WorkshopSeries } from '../../../../core/material/material.ts';
import { nextOccurrences } from '../../../../core/workshops/occurrences.ts';

const firstTuesday: WorkshopSeries = {
  id: 's',
  title: 'Nätverksträff',
  url: 'https://example.org/workshops',
  language: 'sv',
  weekday: 'tuesday',
  weekOfMonth: 1,
  startTime: '10:00',
  endTime: '11:00',
  breakMonths: [],
  exceptions: [],
  activeUntil: '2028-12-31',
};
const days = (part: Partial<WorkshopSeries>, now = '2026-11-24T10:00:00+01:00', limit = 4) =>
  nextOccurrences({ ...firstTuesday, ...part }, now, limit).map(({ date }) => date);

test('the first Tuesday of each month, over the change of year', () => {
  expect(days({})).toEqual(['2026-12-01', '2027-01-05', '2027-02-02', '2027-03-02']);
});

test('a first Tuesday may be the first of January', () => {
  expect(days({}, '2030-12-15T10:00:00+01:00', 1)).toEqual([]);
  expect(days({ activeUntil: '2031-12-31' }, '2030-12-15T10:00:00+01:00', 1)).toEqual([
    '2031-01-07',
  ]);
  expect(days({ activeUntil: '2036-12-31' }, '2035-12-15T10:00:00+01:00', 1)).toEqual([
    '2036-01-01',
  ]);
});

test('the summer break and single exceptions are left out', () => {
  const part = { breakMonths: [6, 7, 8], exceptions: ['2027-05-04'] };
  expect(days(part, '2027-04-20T10:00:00+02:00', 2)).toEqual(['2027-09-07', '2027-10-05']);
});

test.each([
  [
    'the last Friday',
    { weekday: 'friday', weekOfMonth: -1 },
    ['2026-11-27', '2026-12-25', '2027-01-29', '2027-02-26'],
  ],
  [
    'a last Tuesday that is the fifth',
    { weekOfMonth: -1 },
    ['2026-11-24', '2026-12-29', '2027-01-26', '2027-02-23'],
  ],
  [
    'the third Sunday',
    { weekday: 'sunday', weekOfMonth: 3 },
    ['2026-12-20', '2027-01-17', '2027-02-21', '2027-03-21'],
  ],
] as const)('%s', (_what, part, expected) => {
  expect(days(part, '2026-11-24T08:00:00+01:00')).toEqual(expected);
});

test('hours are Stockholm’s, in winter and in summer', () => {
  const all = nextOccurrences(firstTuesday, '2027-02-20T10:00:00Z', 2);
  expect(all.map(({ startsAt, endsAt }) => [startsAt, endsAt])).toEqual([
    ['2027-03-02T10:00:00+01:00', '2027-03-02T11:00:00+01:00'],
    ['2027-04-06T10:00:00+02:00', '2027-04-06T11:00:00+02:00'],
  ]);
});

test.each([
  ['no one stands by the rule', { activeUntil: null }],
  ['the rule has run out', { activeUntil: '2026-11-23' }],
  ['the rule runs out before the next day', { activeUntil: '2026-11-30' }],
])('no date is computed where %s', (_what, part) => {
  expect(days(part)).toEqual([]);
});

test('none after the day up to which the rule is stood by', () => {
  expect(days({ activeUntil: '2027-01-05' })).toEqual(['2026-12-01', '2027-01-05']);
});

test('a meeting that has begun today is not a coming one', () => {
  expect(days({}, '2026-12-01T09:59:00+01:00', 1)).toEqual(['2026-12-01']);
  expect(days({}, '2026-12-01T10:00:00+01:00', 1)).toEqual(['2027-01-05']);
});

test('today is Stockholm’s today', () => {
  // Still 30 November in UTC.
  expect(
    days({ startTime: null, weekday: 'monday', weekOfMonth: -1 }, '2026-11-30T23:30:00Z', 1),
  ).toEqual(['2026-12-28']);
});
