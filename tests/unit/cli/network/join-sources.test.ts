// @vitest-environment node
import { expect, test } from 'vitest';
import { joinSources } from '../../../../cli/network/join-sources.ts';
import type { MaterialSource, Sources, WorkshopSource } from '../../../../cli/network/sources.ts';
import { toIndexJson } from '../../../../cli/network/to-index-json.ts';

const RECORDING: MaterialSource = {
  id: 'ws-2021-12-07-e-arkiv',
  title: 'e-Arkiv med öppen källkod',
  url: 'https://nosad.se/workshops',
  addressIsList: true,
  kind: 'workshop-recording',
  publisher: 'NOSAD',
  language: 'sv',
  published: '2021-12-07',
  topics: ['e-arkiv'],
  summary: { sv: 'Från val till användning av e-arkiv.' },
  recordingUrl: 'https://youtu.be/3Rz7a_I0NvA',
  note: 'Bara för redaktören.',
};

const MEETING: WorkshopSource = { date: '2021-12-07', title: 'e-Arkiv med öppen källkod' };

const COMING: WorkshopSource = {
  id: 'ws-2030-01-01-metadata',
  date: '2030-01-01',
  title: 'Metadata',
  time: '10.30-11.30',
  url: 'https://nosad.se/metadata',
  language: 'sv',
  summary: { sv: 'Om metadata.' },
};

function sources(change: Partial<Sources>): Sources {
  return {
    network: {
      dataAsOf: '2026-08-21T00:00:00+02:00',
      name: 'NOSAD',
      url: 'https://nosad.se',
      workshopsUrl: 'https://nosad.se/workshops',
      workshopHabit: { sv: 'Första tisdagen i månaden.' },
    },
    materials: [RECORDING],
    workshops: [MEETING],
    helps: {},
    ...change,
  };
}

const publish = (change: Partial<Sources>) => JSON.parse(toIndexJson(joinSources(sources(change))));

test('a meeting takes id, address, topics and summary from the material that documents it', () => {
  expect(publish({}).workshops).toEqual([
    {
      id: RECORDING.id,
      title: MEETING.title,
      url: RECORDING.url,
      date: '2021-12-07',
      language: 'sv',
      topics: ['e-arkiv'],
      summary: RECORDING.summary,
    },
  ]);
});

test('a coming meeting needs no material and gets its hours in Stockholm', () => {
  expect(publish({ workshops: [COMING, MEETING] }).workshops[1]).toMatchObject({
    id: COMING.id,
    url: COMING.url,
    startsAt: '2030-01-01T10:30:00+01:00',
    endsAt: '2030-01-01T11:30:00+01:00',
  });
});

test('a guide of the same day and title is not the meeting’s material', () => {
  const guide: MaterialSource = { ...RECORDING, id: 'guide', kind: 'guide' };
  expect(() => publish({ materials: [guide] })).toThrow('e-Arkiv med öppen källkod');
});

test('two meetings of one day each take the material of their own title', () => {
  const other: MaterialSource = { ...RECORDING, id: 'ws-2021-12-07-metadata', title: 'Metadata' };
  const { workshops } = publish({
    materials: [RECORDING, other],
    workshops: [{ date: '2021-12-07', title: 'Metadata' }, MEETING],
  });
  expect(workshops).toMatchObject([
    { id: RECORDING.id, title: MEETING.title },
    { id: other.id, title: 'Metadata' },
  ]);
});

test('a meeting listed twice stops the build', () => {
  expect(() => publish({ workshops: [MEETING, MEETING] })).toThrow(RECORDING.id);
});

test('a time that is none stops the build instead of being dropped', () => {
  expect(() => publish({ workshops: [{ ...MEETING, time: '10-25' }] })).toThrow('10-25');
});

test('situations are merged by id, and those for no material stop the build', () => {
  const helps = { [RECORDING.id]: { sv: ['välja e-arkiv'], en: [] } };
  expect(publish({ helps }).materials[0].helps).toEqual({ sv: ['välja e-arkiv'], en: [] });
  expect(() => publish({ helps: { okänd: { sv: [], en: [] } } })).toThrow('okänd');
});

test('the order of the sources does not show in the index', () => {
  const other: MaterialSource = { ...RECORDING, id: 'adda-linaker', kind: 'article' };
  const forwards = toIndexJson(joinSources(sources({ materials: [RECORDING, other] })));
  expect(toIndexJson(joinSources(sources({ materials: [other, RECORDING] })))).toBe(forwards);
  expect(forwards.indexOf(other.id)).toBeLessThan(forwards.indexOf(RECORDING.id));
});

test('editors’ own facts and defaults are left out of the file', () => {
  const [material] = publish({}).materials;
  expect(Object.keys(material)).not.toContain('note');
  expect(Object.keys(material)).not.toContain('slidesUrl');
});
