import { expect, test } from 'vitest';
import { toWorkshopYears } from '../../../core/workshop-years.ts';
import { toWorkshopsView } from '../../../core/workshops-view.ts';
import { sampleIndex, sampleWorkshop } from '../../support/samples.ts';

const NOW = '2026-11-24T10:00:00+01:00';
const old = { startsAt: null, endsAt: null } as const;
const years = (workshops: Parameters<typeof sampleIndex>[1], now = NOW) =>
  toWorkshopYears(toWorkshopsView(sampleIndex([], workshops), [], now), now);

test('every year from the first workshop until now has its place, the latest first', () => {
  const found = years([
    sampleWorkshop({ ...old, id: 'a', date: '2024-05-07' }),
    sampleWorkshop({ ...old, id: 'b', date: '2024-05-28' }),
  ]);
  expect(found.map(({ year, count }) => [year, count])).toEqual([
    [2026, 0],
    [2025, 0],
    [2024, 2],
  ]);
  expect(found[2]?.months.map((month) => month.length)).toEqual([
    0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0,
  ]);
});

test('past and coming stand in one year, each opening what helps', () => {
  const [year] = years([
    sampleWorkshop({
      ...old,
      id: 'held',
      date: '2026-02-03',
      recordingUrl: 'https://example.org/f.mp4',
    }),
    sampleWorkshop({ id: 'coming' }),
    sampleWorkshop({
      id: 'off',
      status: 'cancelled',
      date: '2026-12-08',
      startsAt: '2026-12-08T10:00:00+01:00',
      endsAt: null,
    }),
  ]);
  expect(year?.months.flat().map(({ workshop, url, opens }) => [workshop.id, url, opens])).toEqual([
    ['held', 'https://example.org/f.mp4', 'recording'],
    ['coming', 'https://example.org/anmalan', 'sign-up'],
    ['off', 'https://example.org/workshop', 'page'],
  ]);
});

test('a meeting on the first of January belongs to its own year', () => {
  const found = years([
    sampleWorkshop({ startsAt: '2030-01-01T00:30:00+01:00', date: '2030-01-01', endsAt: null }),
  ]);
  expect(found[0]).toMatchObject({ year: 2030, count: 1 });
});

test('with no workshops there are no years', () => {
  expect(years([])).toEqual([]);
});
