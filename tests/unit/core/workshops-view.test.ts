import { expect, test } from 'vitest';
import type { Workshop, WorkshopSeries } from '../../../core/material/material.ts';
import { toWorkshopsView } from '../../../core/workshops-view.ts';
import { sampleIndex, sampleWorkshop } from '../../support/samples.ts';

const NOW = '2026-11-24T10:00:00+01:00';
const december = sampleWorkshop();
const january = sampleWorkshop({
  id: 'january',
  date: '2027-01-05',
  startsAt: '2027-01-05T10:00:00+01:00',
  endsAt: null,
});

const view = (workshops: readonly Workshop[], now = NOW) =>
  toWorkshopsView(sampleIndex([], workshops), [], now);
const ids = (list: readonly { workshop: Workshop }[]) => list.map(({ workshop }) => workshop.id);

test('coming workshops stand by time, whatever the order of the index', () => {
  expect(ids(view([january, december]).coming)).toEqual(['sample-workshop', 'january']);
});

test('what fits the page comes first, with its reason', () => {
  const reasons = [{ term: 'licens', field: 'heading', share: 1 }] as const;
  const { coming } = toWorkshopsView(
    sampleIndex([], [december, january]),
    [{ workshop: january, reasons }],
    NOW,
  );
  expect(ids(coming)).toEqual(['january', 'sample-workshop']);
  expect(coming[0]?.reasons).toEqual(reasons);
  expect(coming[1]?.reasons).toEqual([]);
});

test('cancelled and moved ones are told of while they are ahead', () => {
  const cancelled = sampleWorkshop({ id: 'c', status: 'cancelled' });
  const moved = sampleWorkshop({ id: 'm', status: 'moved' });
  expect(ids(view([cancelled, moved]).coming)).toEqual(['c', 'm']);
});

test.each([
  ['one that has ended', { endsAt: '2026-11-24T09:59:00+01:00' }],
  ['a cancelled one whose time has passed', { status: 'cancelled', endsAt: NOW } as const],
  ['a moved one whose new time has passed', { status: 'moved', endsAt: NOW } as const],
  [
    'one of three hours ago without an end',
    { startsAt: '2026-11-24T07:00:00+01:00', endsAt: null },
  ],
  ['yesterday without hours', { date: '2026-11-23', startsAt: null, endsAt: null }],
])('%s is past', (_what, part) => {
  const { coming, past } = view([sampleWorkshop(part)]);
  expect(coming).toEqual([]);
  expect(past).toHaveLength(1);
});

test('one without any day is neither coming nor past', () => {
  const { coming, past } = view([sampleWorkshop({ date: null, startsAt: null, endsAt: null })]);
  expect([...coming, ...past]).toEqual([]);
});

test.each([
  [
    'one that is going on',
    { startsAt: '2026-11-24T09:30:00+01:00', endsAt: '2026-11-24T11:00:00+01:00' },
    true,
  ],
  [
    'one of an hour ago without an end',
    { startsAt: '2026-11-24T09:00:00+01:00', endsAt: null },
    true,
  ],
  ['today without hours', { date: '2026-11-24', startsAt: null, endsAt: null }, false],
])('%s is still coming', (_what, part, isGoingOn) => {
  expect(view([sampleWorkshop(part)]).coming).toMatchObject([{ isGoingOn }]);
});

test('a day without hours ends with Stockholm’s day, not with another’s', () => {
  const today = sampleWorkshop({ date: '2026-11-24', startsAt: null, endsAt: null });
  expect(view([today], '2026-11-24T22:59:00Z').coming).toHaveLength(1);
  expect(view([today], '2026-11-24T23:00:00Z').coming).toEqual([]);
});

test('over midnight and new year a workshop is coming until its end', () => {
  const party = sampleWorkshop({
    date: '2026-12-31',
    startsAt: '2026-12-31T22:00:00+01:00',
    endsAt: '2027-01-01T02:00:00+01:00',
  });
  expect(view([party], '2027-01-01T01:59:00+01:00').coming).toMatchObject([{ isGoingOn: true }]);
  expect(view([party], '2027-01-01T02:00:00+01:00').coming).toEqual([]);
});

test('with an index of years ago, or a clock that jumped, nothing past is coming', () => {
  const { coming, past } = view([december, january], '2031-01-01T00:00:00Z');
  expect(coming).toEqual([]);
  expect(ids(past)).toEqual(['january', 'sample-workshop']);
});

test('a past workshop opens its recording where one is known, else its page, which may be the list', () => {
  const list = sampleIndex().network.workshopsUrl;
  const old = { startsAt: null, endsAt: null } as const;
  const { past } = view([
    sampleWorkshop({
      ...old,
      id: 'a',
      date: '2024-05-07',
      url: list,
      recordingUrl: 'https://example.org/film.mp4',
    }),
    sampleWorkshop({ ...old, id: 'b', date: '2024-04-02', url: list }),
    sampleWorkshop({ ...old, id: 'c', date: '2024-03-05', url: 'https://example.org/c' }),
  ]);
  expect(past.map(({ address }) => address)).toEqual([
    { url: 'https://example.org/film.mp4', isRecording: true, isList: false },
    { url: list, isRecording: false, isList: true },
    { url: 'https://example.org/c', isRecording: false, isList: false },
  ]);
});

const series: WorkshopSeries = {
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
  activeUntil: '2027-12-31',
};

test('a month with an announced workshop gets no preliminary day, be it moved or cancelled', () => {
  const cancelled = sampleWorkshop({
    id: 'c',
    status: 'cancelled',
    date: '2027-02-09',
    startsAt: '2027-02-09T10:00:00+01:00',
    endsAt: null,
  });
  const index = { ...sampleIndex([], [december, cancelled]), series: [series] };
  const { preliminary } = toWorkshopsView(index, [], NOW);
  expect(preliminary.map(({ date }) => date)).toEqual(['2027-01-05', '2027-03-02', '2027-04-06']);
});

test('without a series in force there is no preliminary day', () => {
  const index = { ...sampleIndex(), series: [{ ...series, activeUntil: null }] };
  expect(toWorkshopsView(index, [], NOW).preliminary).toEqual([]);
  expect(toWorkshopsView(sampleIndex(), [], NOW).preliminary).toEqual([]);
});

test('five hundred workshops are sorted in a moment', () => {
  const many = Array.from({ length: 500 }, (_, at) =>
    sampleWorkshop({
      id: `w${at}`,
      startsAt: null,
      endsAt: null,
      date: `20${String(10 + (at % 40)).padStart(2, '0')}-05-07`,
    }),
  );
  const { coming, past } = view(many);
  expect(coming.length + past.length).toBe(500);
  expect(coming.every(({ workshop }) => (workshop.date ?? '') > '2026')).toBe(true);
});
