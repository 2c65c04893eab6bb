import { expect, test } from 'vitest';
import { INDEX_FORMAT } from '../../../core/material/index-schema.ts';
import { parseAnswer } from '../../../core/material/judge-answer.ts';
import { parseIndex } from '../../../core/material/parse-index.ts';
import type { Source } from '../../../core/material/source.ts';
import { INDEX_LIMITS } from '../../../core/material/value-schemas.ts';
import { sampleIndex, sampleMaterial, sampleWorkshop } from '../../support/samples.ts';

const GOOD = sampleMaterial({ id: 'good' });
const file = (materials: readonly unknown[], workshops: readonly unknown[] = []) => ({
  format: INDEX_FORMAT,
  version: 1,
  ...sampleIndex(),
  materials,
  workshops,
});

test.each<[string, object, string]>([
  ['a script for an address', { url: 'javascript:alert(1)' }, 'url'],
  ['data for an address', { url: 'data:text/html,<script>alert(1)</script>' }, 'url'],
  ['a password in an address', { url: 'https://user:secret@nosad.se/' }, 'url'],
  ['a known host as a user name', { url: 'https://nosad.se@example.org/' }, 'url'],
  ['an address of 100 kB', { url: `https://nosad.se/${'a'.repeat(100_000)}` }, 'url'],
  ['a title of 100 kB', { title: 'a'.repeat(100_000) }, 'title'],
  ['a title of nothing', { title: ' \u00A0 ' }, 'title'],
  ['a title that is an object', { title: { toString: 'x' } }, 'title'],
  ['a day that does not exist', { published: '2026-02-30' }, 'published'],
  ['a year beyond all calendars', { published: '275760-09-13' }, 'published'],
  ['21 topics', { topics: Array.from({ length: 21 }, String) }, 'topics'],
  ['a summary in no language', { summary: {} }, 'summary'],
  ['texts for prototypes', { summary: JSON.parse('{"__proto__":{"sv":"x"}}') }, 'summary'],
])('a material with %s is left out and named; the rest serves', (_what, part, field) => {
  const parsed = parseIndex(file([{ ...GOOD, id: 'bad', ...part }, GOOD]));
  if (parsed.kind !== 'index') throw new Error(parsed.problem);
  expect(parsed.index.materials.map(({ id }) => id)).toEqual(['good']);
  expect(parsed.problems[0]).toMatchObject({ item: 'bad' });
  expect(parsed.problems[0]?.field).toContain(field);
});

test.each<[string, object]>([
  ['a year beyond all calendars', { startsAt: '+275760-09-13T00:00:00Z' }],
  ['a day that does not exist', { startsAt: '2026-02-30T10:00:00+01:00' }],
  ['an end before its start', { endsAt: '2026-12-01T09:00:00+01:00' }],
  ['no zone', { startsAt: '2026-12-01T10:00:00' }],
])('a workshop with %s is left out and named', (_what, part) => {
  const bad = { ...sampleWorkshop({ id: 'bad' }), ...part };
  const parsed = parseIndex(file([GOOD], [bad, sampleWorkshop()]));
  if (parsed.kind !== 'index') throw new Error(parsed.problem);
  expect(parsed.index.workshops.map(({ id }) => id)).toEqual(['sample-workshop']);
  expect(parsed.problems[0]?.item).toBe('bad');
});

test('a look-alike of a known host in another alphabet keeps its own name, which the browser shows', () => {
  const parsed = parseIndex(file([{ ...GOOD, url: 'https://n\u043Esad.se/guide' }]));
  if (parsed.kind !== 'index') throw new Error(parsed.problem);
  expect(new URL(parsed.index.materials[0]?.url ?? '').hostname).toBe('xn--nsad-55d.se');
});

test('of 200,000 items the first 20,000 are read, and that is said', () => {
  const items = Array.from({ length: 200_000 }, (_, at) => ({ ...GOOD, id: `m${at}` }));
  const parsed = parseIndex(file(items));
  if (parsed.kind !== 'index') throw new Error(parsed.problem);
  expect(parsed.index.materials).toHaveLength(INDEX_LIMITS.items);
  expect(parsed.problems[0]?.problem).toContain('200000');
});

test('of 20,000 bad items no more than 1,000 are named', () => {
  const parsed = parseIndex(file(Array.from({ length: 20_000 }, () => ({}))));
  if (parsed.kind !== 'index') throw new Error(parsed.problem);
  expect(parsed.problems).toHaveLength(1_000);
});

test('HTML in every field stays text', () => {
  const html = '<img src=x onerror=alert(1)>';
  const material = { ...GOOD, title: html, publisher: html, topics: [html], summary: { sv: html } };
  const parsed = parseIndex(file([material]));
  if (parsed.kind !== 'index') throw new Error(parsed.problem);
  expect(parsed.index.materials[0]).toMatchObject({ title: html, summary: { sv: html } });
});

const SOURCE: Source = {
  kind: 'index',
  address: 'https://example.org/index.json',
  name: 'Exempel',
  own: true,
  licence: null,
};

test.each([
  ['nested a hundred thousand levels', '['.repeat(100_000) + ']'.repeat(100_000)],
  ['nested in objects', `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`],
  ['cut short', JSON.stringify(file([GOOD])).slice(0, -10)],
  ['a login page', '<!doctype html><title>Välkommen till gästnätet</title>'],
  ['nothing', ''],
  ['a number', '1'],
])('an answer that is %s is refused by name', (_what, text) => {
  expect(parseAnswer(SOURCE, text, '2026-11-24T08:00:00+01:00', sampleIndex().network).kind).toBe(
    'refused',
  );
});

test('a wiki page whose name is no valid text gets an address all the same', () => {
  const address = 'https://gitlab.example.org/api/v4/projects/a%2Fwiki/wikis?with_content=1';
  const pages = [{ slug: '\uDC00\uD800', title: 'Öppna data', content: '# \uD800 Workshop\n' }];
  const source: Source = { ...SOURCE, kind: 'wiki', address };
  const parsed = parseAnswer(
    source,
    JSON.stringify(pages),
    '2026-11-24T08:00:00+01:00',
    sampleIndex().network,
  );
  expect(parsed.kind).toBe('index');
});
