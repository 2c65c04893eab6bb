import ICAL from 'ical.js';
import { convertIcsCalendar } from 'ts-ics';
import { expect, test } from 'vitest';
import type { Workshop } from '../../../../core/material/material.ts';
import { toCalendar, toCalendarFileName } from '../../../../core/workshops/to-ics.ts';
import { sampleIndex, sampleWorkshop } from '../../../support/samples.ts';

const WRITTEN = '2026-11-24T10:00:00+01:00';
const { network } = sampleIndex();

const HARD = 'Åäö; komma, \\ bakstreck: "citat" 🏳️‍🌈🎉🇸🇪 ';
const hard = sampleWorkshop({
  title: HARD.repeat(4).trim(),
  place: 'Rum 3; hus "A", Göteborg',
  summary: { sv: 'Första raden.\nAndra raden, med å; ä; ö.\r\nTredje.' },
  topics: ['öppna data, licens', 'a;b'],
});
const allDay = sampleWorkshop({ date: '2026-03-29', startsAt: null, endsAt: null });
const overMidnight = sampleWorkshop({
  startsAt: '2026-12-31T22:00:00+01:00',
  endsAt: '2027-01-01T02:00:00+01:00',
});
const springDay = sampleWorkshop({
  startsAt: '2026-03-29T01:30:00+01:00',
  endsAt: '2026-03-29T04:00:00+02:00',
});
const autumnDay = sampleWorkshop({
  startsAt: '2026-10-25T02:30:00+02:00',
  endsAt: '2026-10-25T02:30:00+01:00',
});
const noEnd = sampleWorkshop({ endsAt: null });
const cancelled = sampleWorkshop({ status: 'cancelled', sequence: 3 });

const write = (...workshops: Workshop[]) => toCalendar(workshops, network, WRITTEN, 'event');

/** What ical.js understands of the first event. */
function byIcalJs(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const event = calendar.getFirstSubcomponent('vevent');
  if (!event) throw new Error('no event');
  const words = (name: string) => event.getFirstPropertyValue(name)?.toString();
  const time = (name: string) => event.getFirstPropertyValue(name) as ICAL.Time | null;
  return {
    title: words('summary'),
    description: words('description'),
    place: words('location'),
    start: time('dtstart')?.toJSDate().toISOString(),
    end: time('dtend')?.toJSDate().toISOString(),
    isDay: time('dtstart')?.isDate,
    uid: words('uid'),
    status: words('status'),
    sequence: event.getFirstPropertyValue('sequence'),
    url: words('url'),
    topics: event.getFirstProperty('categories')?.getValues(),
  };
}

/** What ts-ics understands of the first event. */
function byTsIcs(text: string) {
  const event = convertIcsCalendar(undefined, text).events?.[0];
  if (!event) throw new Error('no event');
  return {
    title: event.summary,
    description: event.description,
    place: event.location,
    start: event.start.date.toISOString(),
    end: event.end?.date.toISOString(),
    isDay: event.start.type === 'DATE',
    uid: event.uid,
    status: event.status,
    sequence: event.sequence ?? 0,
    url: event.url,
  };
}

const readers = [
  ['ical.js', byIcalJs],
  ['ts-ics', byTsIcs],
] as const;

test.each([
  ['an ordinary one', sampleWorkshop(), '2026-12-01T09:00:00.000Z', '2026-12-01T10:00:00.000Z'],
  [
    'one over midnight and new year',
    overMidnight,
    '2026-12-31T21:00:00.000Z',
    '2027-01-01T01:00:00.000Z',
  ],
  ['the hour that spring skips', springDay, '2026-03-29T00:30:00.000Z', '2026-03-29T02:00:00.000Z'],
  [
    'the hour that autumn shows twice',
    autumnDay,
    '2026-10-25T00:30:00.000Z',
    '2026-10-25T01:30:00.000Z',
  ],
  ['one without an end', noEnd, '2026-12-01T09:00:00.000Z', undefined],
])('%s has its right hours in both readers', (_what, workshop, start, end) => {
  for (const [, read] of readers) expect(read(write(workshop))).toMatchObject({ start, end });
});

test.each(readers)(
  '%s reads a workshop of which only the day is known as that day',
  (name, read) => {
    const text = write(allDay);
    expect(read(text)).toMatchObject({ isDay: true, end: undefined });
    expect(text).toContain('DTSTART;VALUE=DATE:20260329\r\n');
    expect(read(text).start, name).toMatch(/^2026-03-2[89]T/);
  },
);

test.each(readers)(
  '%s reads å ä ö, emoji, separators and line breaks as they were',
  (_name, read) => {
    const seen = read(write(hard));
    expect(seen.title).toBe(hard.title);
    expect(seen.place).toBe('Rum 3; hus "A", Göteborg, På nätet');
    expect(seen.description).toContain('Första raden.\nAndra raden, med å; ä; ö.\nTredje.');
  },
);

test('topics stay apart, also one that holds a comma', () => {
  expect(byIcalJs(write(hard)).topics).toEqual(hard.topics);
});

test('no line is longer than 75 octets, none cuts a character, and all end with CR LF', () => {
  const lines = write(hard).split('\r\n');
  expect(lines.pop()).toBe('');
  for (const line of lines) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/[\r\n\uFFFD]/);
    expect(line.isWellFormed()).toBe(true);
  }
  expect(lines.some((line) => Buffer.byteLength(line) > 70)).toBe(true);
});

test.each(readers)(
  '%s sees a cancelled workshop as cancelled, newer than what it was',
  (_name, read) => {
    const before = read(write(sampleWorkshop()));
    const after = read(write(cancelled));
    expect(before).toMatchObject({ status: 'CONFIRMED', sequence: 0 });
    expect(after).toMatchObject({ status: 'CANCELLED', sequence: 3, uid: before.uid });
    expect(after.title).toBe('Inställd: Licenser i praktiken');
    expect(write(cancelled)).not.toContain('anmalan');
  },
);

test('a workshop keeps its UID from export to export, and in the published calendar', () => {
  const uid = 'sample-workshop@example.org';
  expect(byIcalJs(write(sampleWorkshop())).uid).toBe(uid);
  const feed = toCalendar([sampleWorkshop({ title: 'Nytt namn' })], network, WRITTEN, 'feed');
  expect(byIcalJs(feed).uid).toBe(uid);
});

test('the sign-up is the address of the event, and stands in its text too', () => {
  const seen = byIcalJs(write(sampleWorkshop()));
  expect(seen.url).toBe('https://example.org/anmalan');
  expect(seen.description).toContain('https://example.org/anmalan\nhttps://example.org/workshop');
});

test('a text cannot smuggle in lines of its own', () => {
  const text = write(
    sampleWorkshop({ title: 'A\r\nEND:VEVENT\r\nBEGIN:VALARM\u0007', id: 'x\u2028y' }),
  );
  expect(text.match(/^END:VEVENT/gm)).toHaveLength(1);
  expect(text).not.toMatch(/^BEGIN:VALARM/m);
});

test('the published calendar carries its name and where it is read again; an entry carries neither', () => {
  const published = {
    ...network,
    name: 'Nätverket; öppna data',
    calendarUrl: 'https://example.org/w.ics',
  };
  const feed = toCalendar([sampleWorkshop()], published, WRITTEN, 'feed');
  const calendar = new ICAL.Component(ICAL.parse(feed));
  expect(feed).toContain('\r\nNAME:Nätverket\\; öppna data\r\n');
  expect(feed).toContain('X-WR-CALNAME:Nätverket\\; öppna data\r\n');
  expect(calendar.getFirstPropertyValue('source')).toBe('https://example.org/w.ics');
  expect(write(sampleWorkshop())).not.toContain('CALNAME');
});

test('five hundred workshops are five hundred events; one without a day is left out', () => {
  const many = Array.from({ length: 500 }, (_, at) => sampleWorkshop({ id: `w${at}` }));
  const nowhen = sampleWorkshop({ id: 'x', date: null, startsAt: null, endsAt: null });
  const text = toCalendar([...many, nowhen], network, WRITTEN, 'feed');
  expect(new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')).toHaveLength(500);
  expect(convertIcsCalendar(undefined, text).events).toHaveLength(500);
});

test('the same index gives the same bytes', () => {
  const once = toCalendar([hard, allDay], network, WRITTEN, 'feed');
  expect(toCalendar([hard, allDay], network, WRITTEN, 'feed')).toBe(once);
});

test('the file is named for the workshop, with nothing a file system refuses', () => {
  expect(toCalendarFileName({ ...hard, id: 'ws-2026/åäö:..\\x' })).toMatch(/^[\w-]+\.ics$/);
});
