import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ParsedIndex, parseIndex } from '../../../../core/material/parse-index.ts';

const NETWORK = {
  name: 'NOSAD',
  url: 'https://nosad.se',
  workshopsUrl: 'https://nosad.se/workshops',
  workshopHabit: { sv: 'Nätverket brukar träffas första tisdagen i månaden.' },
};

const GUIDE = {
  id: 'digg-licenser',
  title: 'Rekommendation om öppna licenser och immaterialrätt',
  url: 'https://www.digg.se/rekommendation-om-oppna-licenser',
  kind: 'guide',
  publisher: 'DIGG',
  language: 'sv',
  summary: { sv: 'Vilken licens öppna data bör ha.' },
};

const MEETING = {
  id: 'ws-2024-05-07-roda-natverket',
  title: 'Roda-nätverket',
  url: 'https://nosad.se/workshops',
  language: 'sv',
  summary: { sv: 'Om e-arkivet RODA.' },
};

function fileWith(change: object): unknown {
  return {
    format: 'eko-material-index',
    version: 1,
    generatedAt: '2026-08-21T00:00:00+02:00',
    network: NETWORK,
    materials: [GUIDE],
    workshops: [MEETING],
    ...change,
  };
}

function usable(parsed: ParsedIndex) {
  if (parsed.kind !== 'index') throw new Error(parsed.problem);
  return parsed;
}

const materialsOf = (materials: unknown) => usable(parseIndex(fileWith({ materials })));
const workshopsOf = (workshops: unknown) => usable(parseIndex(fileWith({ workshops })));

test('what a file leaves out gets its default', () => {
  const { index, problems } = usable(parseIndex(fileWith({})));
  expect(problems).toEqual([]);
  expect(index.materials).toEqual([
    {
      ...GUIDE,
      addressIsList: false,
      published: null,
      topics: [],
      helps: { sv: [], en: [] },
      network: false,
      recordingUrl: null,
      slidesUrl: null,
    },
  ]);
  expect(index.workshops[0]).toEqual({
    ...MEETING,
    date: null,
    startsAt: null,
    endsAt: null,
    status: 'scheduled',
    organisers: [],
    topics: [],
    signupUrl: null,
    place: null,
    online: false,
  });
});

test.each([
  ['a missing title', { title: undefined }, 'title'],
  ['an empty title', { title: '  ' }, 'title'],
  ['a title beyond 300 characters', { title: 'ö'.repeat(301) }, 'title'],
  ['a script as address', { url: 'javascript:alert(1)' }, 'url'],
  ['a script behind a tab', { url: 'java\tscript:alert(1)' }, 'url'],
  ['data as address', { url: 'data:text/html,<script>' }, 'url'],
  ['a file as address', { url: 'file:///etc/passwd' }, 'url'],
  ['an address without a host', { url: 'https://' }, 'url'],
  ['an address with a password', { url: 'https://digg.se:hemlig@evil.example/' }, 'url'],
  ['an address with a user', { url: 'https://www.digg.se@evil.example/' }, 'url'],
  ['an address beyond 2000 characters', { url: `https://digg.se/${'a'.repeat(1985)}` }, 'url'],
  ['a relative address', { url: '/workshops' }, 'url'],
  ['a script as recording', { recordingUrl: 'javascript:alert(1)' }, 'recordingUrl'],
  ['a script as slides', { slidesUrl: 'vbscript:x' }, 'slidesUrl'],
  ['an unknown kind', { kind: 'podcast' }, 'kind'],
  ['an unknown language', { language: 'fi' }, 'language'],
  ['no summary in either language', { summary: { fi: 'Avoin data' } }, 'summary'],
  ['a summary beyond 600 characters', { summary: { sv: 'a'.repeat(601) } }, 'summary.sv'],
  ['a month that does not exist', { published: '2024-13' }, 'published'],
  ['30 February', { published: '2024-02-30' }, 'published'],
  ['a date in words', { published: '7 maj 2024' }, 'published'],
  ['21 topics', { topics: Array(21).fill('licens') }, 'topics'],
  ['a topic beyond 60 characters', { topics: ['licens', 'a'.repeat(61)] }, 'topics.1'],
  ['a topic that is markup as an object', { topics: [{ html: '<b>' }] }, 'topics.0'],
  ['21 helps', { helps: { sv: Array(21).fill('välja licens') } }, 'helps.sv'],
  ['helps beyond 200 characters', { helps: { en: ['a'.repeat(201)] } }, 'helps.en.0'],
  ['a flag that is a word', { network: 'ja' }, 'network'],
])('a material with %s is left out, named, and the rest serves', (_, change, field) => {
  const { index, problems } = materialsOf([
    { ...GUIDE, ...change },
    { ...GUIDE, id: 'frisk' },
  ]);
  expect(index.materials.map((material) => material.id)).toEqual(['frisk']);
  expect(problems[0]).toMatchObject({ item: 'digg-licenser', field });
});

test.each([
  ['a day that does not exist', { date: '2023-02-29' }, 'date'],
  ['a start without offset', { startsAt: '2024-05-07T12:00:00' }, 'startsAt'],
  ['a start on a day that does not exist', { startsAt: '2024-02-30T12:00:00+01:00' }, 'startsAt'],
  ['a start at 25 o’clock', { startsAt: '2024-05-07T25:00:00+02:00' }, 'startsAt'],
  ['an unknown status', { status: 'kanske' }, 'status'],
  [
    'an end before its start',
    { startsAt: '2024-05-07T12:00:00+02:00', endsAt: '2024-05-07T11:00:00+02:00' },
    '',
  ],
])('a workshop with %s is left out and named', (_, change, field) => {
  const { index, problems } = workshopsOf([{ ...MEETING, ...change }]);
  expect(index.workshops).toEqual([]);
  expect(problems[0]).toMatchObject({ item: MEETING.id, field });
});

test.each([
  ['a script', 'javascript:alert(1)'],
  ['no encryption', 'http://example.org/anmalan'],
  ['a password', 'https://a:b@example.org/'],
  ['something else', 42],
])(
  'a workshop whose sign-up is %s is kept without it, and the sign-up is named',
  (_, signupUrl) => {
    const { index, problems } = workshopsOf([{ ...MEETING, signupUrl }]);
    expect(index.workshops).toMatchObject([{ id: MEETING.id, signupUrl: null }]);
    expect(problems).toMatchObject([{ item: MEETING.id, field: 'signupUrl' }]);
  },
);

test('a workshop with a bad sign-up and another fault is left out', () => {
  const { index } = workshopsOf([{ ...MEETING, signupUrl: 'x', startsAt: 'i morgon' }]);
  expect(index.workshops).toEqual([]);
});

test('a time without a zone is told apart from a time that does not exist', () => {
  const problem = (startsAt: string) =>
    workshopsOf([{ ...MEETING, startsAt }]).problems[0]?.problem;
  expect(problem('2026-12-01T10:00:00')).toContain('has no time zone');
  expect(problem('2026-02-30T10:00:00+01:00')).toContain('that exists');
});

const SERIES = {
  id: 'forsta-tisdagen',
  title: 'Nätverksträff',
  url: 'https://nosad.se/workshops',
  language: 'sv',
  weekday: 'tuesday',
  weekOfMonth: 1,
};

test('a series is read with its defaults; one with a day that does not exist is named', () => {
  const series = [SERIES, { ...SERIES, id: 'b', activeUntil: '2027-02-29' }];
  const { index, problems } = usable(parseIndex(fileWith({ series })));
  expect(index.series).toEqual([
    {
      ...SERIES,
      startTime: null,
      endTime: null,
      breakMonths: [],
      exceptions: [],
      activeUntil: null,
    },
  ]);
  expect(problems).toMatchObject([{ item: 'b', field: 'activeUntil' }]);
});

test('an item without an id is named by its place', () => {
  const { problems } = materialsOf([GUIDE, 'bara text', { ...GUIDE, id: 'två ord' }]);
  expect(problems.map((problem) => problem.item)).toEqual(['materials[1]', 'två ord']);
});

test('of two items with one id the first stays and the second is named', () => {
  const { index, problems } = materialsOf([GUIDE, { ...GUIDE, title: 'Den andra' }]);
  expect(index.materials.map((material) => material.title)).toEqual([GUIDE.title]);
  expect(problems).toMatchObject([{ item: 'digg-licenser', field: 'id' }]);
});

test('a workshop may share its id with the material that documents it', () => {
  const parsed = usable(parseIndex(fileWith({ materials: [{ ...GUIDE, id: MEETING.id }] })));
  expect(parsed.problems).toEqual([]);
});

test('fields of a newer publisher are ignored, not refused', () => {
  const { index, problems } = materialsOf([{ ...GUIDE, transcriptUrl: 'https://nosad.se/t' }]);
  expect(problems).toEqual([]);
  expect(index.materials[0]).not.toHaveProperty('transcriptUrl');
});

test('__proto__ in a file reaches no prototype, neither as field nor as id', () => {
  const hostile = JSON.parse(
    `[{"__proto__":{"network":true,"title":"Ärvd"},"id":"__proto__"},
      ${JSON.stringify({ ...GUIDE, id: '__proto__' })}, ${JSON.stringify({ ...GUIDE, id: 'constructor' })}]`,
  );
  const { index } = materialsOf(hostile);
  expect(index.materials.map((material) => material.id)).toEqual(['__proto__', 'constructor']);
  expect({}).not.toHaveProperty('network');
  expect(Object.getPrototypeOf(index.materials[0])).toBe(Object.prototype);
});

test('the items beyond 20 000 are left out and their number is named', () => {
  const many = Array.from({ length: 20_002 }, (_, at) => ({ ...MEETING, id: `ws-${at}` }));
  const { index, problems } = workshopsOf(many);
  expect(index.workshops).toHaveLength(20_000);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ item: 'workshops' });
  expect(problems[0]?.problem).toContain('20002');
});

test('a list that is none gives no items and is named', () => {
  const { index, problems } = materialsOf({ 0: GUIDE });
  expect(index.materials).toEqual([]);
  expect(index.workshops).toHaveLength(1);
  expect(problems).toMatchObject([{ item: 'materials' }]);
});

test('an unknown time of making counts as older than any other', () => {
  const { index, problems } = usable(parseIndex(fileWith({ generatedAt: 'i går' })));
  expect(Date.parse(index.generatedAt)).toBe(0);
  expect(problems).toMatchObject([{ item: 'generatedAt' }]);
});

test.each([
  ['not-an-object', null],
  ['not-an-object', [GUIDE]],
  ['not-an-object', 'eko-material-index'],
  ['wrong-format', {}],
  ['wrong-format', fileWith({ format: 'rss' })],
  ['wrong-version', fileWith({ version: 2 })],
  ['wrong-version', fileWith({ version: '1' })],
  ['no-network', fileWith({ network: undefined })],
  ['no-network', fileWith({ network: { ...NETWORK, url: 'javascript:alert(1)' } })],
])('a whole that serves nobody is %s, said in words', (reason, file) => {
  const parsed = parseIndex(file);
  expect(parsed).toMatchObject({ kind: 'unusable', reason });
  if (parsed.kind === 'unusable') expect(parsed.problem).toMatch(/\S/);
});

test('no JSON makes it throw', () => {
  const part = fc.jsonValue();
  const file = fc.oneof(
    part,
    fc.record({ network: part, materials: part, workshops: part, generatedAt: part }).map(fileWith),
    fc.record({ materials: fc.array(part), workshops: fc.array(part) }).map(fileWith),
  );
  fc.assert(fc.property(file, (value) => ['index', 'unusable'].includes(parseIndex(value).kind)));
});

test('whatever one field becomes, the other items stand and a lost item is named', () => {
  const bundled = JSON.parse(readFileSync('public/material-index.json', 'utf8'));
  const items: Record<string, unknown>[] = bundled.materials.slice(0, 20);
  const fields = fc.constantFrom(...Object.keys(GUIDE), 'topics', 'helps', 'published');
  fc.assert(
    fc.property(fc.nat(19), fields, fc.jsonValue(), (at, field, value) => {
      const changed = items.map((item, place) =>
        place === at ? { ...item, [field]: value } : item,
      );
      const { index, problems } = materialsOf(changed);
      const ids = new Set(index.materials.map((material) => material.id));
      const lost = items.filter((item, place) => place !== at && !ids.has(String(item.id)));
      // A changed id may take that of a later item; then that one is named as there already.
      expect(lost.every((item) => problems.some((problem) => problem.item === item.id))).toBe(true);
      expect(index.materials.length + Number(problems.length > 0)).toBe(20);
    }),
  );
});

const networkOf = (part: object) =>
  usable(parseIndex(fileWith({ network: { ...NETWORK, ...part } })));

test('what a network says of itself is kept', () => {
  const about = {
    motto: { sv: 'Från ego till eko' },
    purpose: { sv: 'Att dela kunskap.' },
    behind: [{ name: 'Exempelmyndigheten', url: 'https://example.org' }, { name: 'Andra' }],
    cooperation: [],
    contact: 'mailto:natverk@example.org',
    trackerUrl: 'https://gitlab.com/group/project/-/issues',
    contributionPolicyUrl: 'https://example.org/policy',
  };
  const { index, problems } = networkOf(about);
  expect(problems).toEqual([]);
  expect(index.network).toEqual({ ...NETWORK, ...about });
});

test.each([
  ['trackerUrl', 'http://gitlab.com/group/project/-/issues'],
  ['trackerUrl', 'javascript:alert(1)'],
  ['contact', 'mailto:a@example.org?bcc=b@example.org'],
  ['contact', 'mailto:a@example.org,b@example.org'],
  ['contact', 'tel:112'],
  ['behind', [{ name: '' }]],
  ['purpose', { sv: 'x'.repeat(1_001) }],
])('a network whose %s is wrong (%s) still serves without it', (field, value) => {
  const { index, problems } = networkOf({ [field]: value, motto: { sv: 'Kvar' } });
  expect(index.network).toEqual({ ...NETWORK, motto: { sv: 'Kvar' } });
  expect(problems.map((problem) => [problem.item, problem.field.split('.')[0]])).toEqual([
    ['network', field],
  ]);
});
