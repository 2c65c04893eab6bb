import { expect, test } from 'vitest';
import { workshopsEn } from '../../../components/texts/workshops-en.ts';
import { workshopsSv } from '../../../components/texts/workshops-sv.ts';
import { toWorkshopTime } from '../../../components/workshop-time.ts';
import { sampleWorkshop } from '../../support/samples.ts';

const NOW = '2026-11-23T10:00:00+01:00';
const read = (language: 'sv' | 'en', zone = 'Europe/Stockholm', now = NOW) => ({
  language,
  zone,
  now,
  texts: language === 'sv' ? workshopsSv : workshopsEn,
});
const from = (startsAt: string, endsAt: string | null = null) =>
  sampleWorkshop({ startsAt, endsAt, date: startsAt.slice(0, 10) });
const december = sampleWorkshop();

test.each([
  ['whole hours', december, 'tisdag 1 december kl. 10–11, om 8 dagar'],
  [
    'half hours',
    from('2026-11-25T09:30:00+01:00', '2026-11-25T11:00:00+01:00'),
    'onsdag 25 november kl. 9.30–11, i övermorgon',
  ],
  ['no end', from('2026-11-24T12:00:00+01:00'), 'tisdag 24 november kl. 12, i morgon'],
  ['later today', from('2026-11-23T23:30:00+01:00'), 'måndag 23 november kl. 23.30, i dag'],
  [
    'over midnight',
    from('2026-12-04T22:00:00+01:00', '2026-12-05T02:00:00+01:00'),
    'fredag 4 december kl. 22 – lördag 5 december kl. 2, om 11 dagar',
  ],
  [
    'over new year',
    from('2026-12-31T23:00:00+01:00', '2027-01-01T01:00:00+01:00'),
    'torsdag 31 december kl. 23 – fredag 1 januari 2027 kl. 1, om 38 dagar',
  ],
  ['in months', from('2027-03-02T10:00:00+01:00'), 'tisdag 2 mars 2027 kl. 10, om 3 månader'],
  ['going on', from('2026-11-23T09:00:00+01:00'), 'måndag 23 november kl. 9, pågår nu'],
  [
    'the day only',
    sampleWorkshop({ startsAt: null, endsAt: null }),
    'tisdag 1 december, om 8 dagar',
  ],
])('in Swedish, %s', (_what, workshop, text) => {
  expect(toWorkshopTime(workshop, read('sv'))).toEqual({ text, local: null });
});

test('in English, the same in the English way', () => {
  expect(toWorkshopTime(december, read('en')).text).toBe(
    'Tuesday 1 December, 10:00–11:00, in 8 days',
  );
});

test.each([
  [
    'spring',
    '2026-03-29T12:00:00+02:00',
    '2026-03-28T12:00:00+01:00',
    'söndag 29 mars kl. 12, i morgon',
  ],
  [
    'autumn',
    '2026-10-25T12:00:00+01:00',
    '2026-10-24T12:00:00+02:00',
    'söndag 25 oktober kl. 12, i morgon',
  ],
  // 00:30 in Stockholm is still the evening before in UTC.
  [
    'midnight',
    '2026-12-01T10:00:00+01:00',
    '2026-12-01T00:30:00+01:00',
    'tisdag 1 december kl. 10, i dag',
  ],
])('days are counted as Stockholm has them: %s', (_what, startsAt, now, text) => {
  expect(toWorkshopTime(from(startsAt), read('sv', 'Europe/Stockholm', now)).text).toBe(text);
});

test('in another zone the time is said to be Swedish, and the own time stands beside it', () => {
  expect(toWorkshopTime(december, read('sv', 'America/New_York'))).toEqual({
    text: 'tisdag 1 december kl. 10–11 svensk tid, om 8 dagar',
    local: 'Din tid: tisdag 1 december kl. 4–5',
  });
  expect(toWorkshopTime(december, read('en', 'Pacific/Auckland')).local).toBe(
    'Your time: Tuesday 1 December, 22:00–23:00',
  );
});

test('in a zone with the same clock nothing is added', () => {
  expect(toWorkshopTime(december, read('sv', 'Europe/Paris')).local).toBeNull();
});
