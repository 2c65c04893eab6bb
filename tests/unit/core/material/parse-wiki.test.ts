import { expect, test } from 'vitest';
import type { MaterialIndex } from '../../../../core/material/material.ts';
import { parseIndex } from '../../../../core/material/parse-index.ts';
import { parseWiki } from '../../../../core/material/parse-wiki.ts';
import { sampleIndex } from '../../../support/samples.ts';

const ADDRESS = 'https://gitlab.com/api/v4/projects/odks%2Fwiki/wikis?with_content=1';

function read(answer: unknown, licence: string | null = null): MaterialIndex {
  const { network } = sampleIndex();
  const receivedAt = '2026-11-24T08:10:00+01:00';
  const file = parseWiki(answer, { source: { address: ADDRESS, licence }, network, receivedAt });
  const parsed = parseIndex(file);
  if (parsed.kind !== 'index') throw new Error(parsed.problem);
  expect(parsed.problems).toEqual([]);
  return parsed.index;
}

/** A page as GitLab's API gives it. */
function page(slug: string, content = '', more: object = {}): object {
  const title = (slug.split('/').at(-1) ?? '').replaceAll('-', ' ');
  return { format: 'markdown', slug, title, content, encoding: 'UTF-8', front_matter: {}, ...more };
}

const GUIDE = `---
title: Så publicerar du öppna data
---
# Öppna data i kommunen
Uppdaterad 2026-10-01, [ändringslogg](history).

Den här guiden visar hur en *kommun* publicerar [data](https://example.se) & följer [[DCAT|Dcat-ap]].

## Innehåll
## Välj licens
Läs [[Licenser]].

Metadata enligt DCAT-AP-SE
--------------------------
`;

test('a page’s title, headings and address are read; its text only where the licence is known', () => {
  const [material] = read([page('guider/Öppna-data', GUIDE)]).materials;
  expect(material).toMatchObject({
    id: 'wiki-guider/öppna-data',
    title: 'Så publicerar du öppna data',
    url: 'https://gitlab.com/odks/wiki/-/wikis/guider/%C3%96ppna-data',
    topics: ['öppna data i kommunen', 'välj licens', 'metadata enligt dcat-ap-se'],
    summary: { sv: 'Öppna data i kommunen · Välj licens · Metadata enligt DCAT-AP-SE' },
    network: true,
  });
  const [open] = read([page('guider/Öppna-data', GUIDE)], 'CC0-1.0').materials;
  expect(open?.summary.sv).toBe(
    'Den här guiden visar hur en kommun publicerar data & följer DCAT.',
  );
});

test.each([
  ['home', '', 'Home'],
  ['Policy-för-att-bidra', '', 'Policy för att bidra'],
  ['guider/upphandling', '', 'upphandling'],
  ['home', '---\ntitle: "Nätverkets wiki"\n---\n', 'Nätverkets wiki'],
])('the page %s with “%s” has the title that GitLab shows: %s', (slug, content, title) => {
  expect(read([page(slug, content)]).materials[0]?.title).toBe(title);
});

test('the sidebar and templates are no material, and what is not Markdown is read by title', () => {
  const { materials } = read([
    page('_sidebar', '# Meny'),
    page('guider/_Sidebar', '# Meny'),
    page('templates/ny-sida', '# Mall'),
    page('Katalog', '== Rubrik', { format: 'asciidoc' }),
    page('Gammal', '# R\uFFFDksm\uFFFDrg\uFFFDs', { encoding: 'ISO-8859-1' }),
  ]);
  expect(materials.map(({ title, topics }) => [title, topics])).toEqual([
    ['Katalog', []],
    ['Gammal', []],
  ]);
});

const WORKSHOPS = `# Workshops

## Kommande event
| Datum | Workshop |
| --- | --- |
| 2026-12-01 | [Öppna geodata](#geodata) |
| 2027-01-12 | AI och öppen källkod |
| våren 2027 | Något mer |

## Genomförda event
| Datum | Workshop |
| --- | --- |
| 2024-06-04 | Hansken |
| 2024-05-07 | Roda-nätverket |

## Geodata
[Anmäl dig här](https://www.goto10.se/event/geodata/)

## AI och öppen källkod
Mer information kommer.

## Hansken
Se [inspelningen](https://www.youtube.com/watch?v=abcdefghijk) eller [elak](javascript:alert(1)).
`;

test('coming workshops are read from the page’s table, with the sign-up in their sections', () => {
  const { workshops } = read([page('workshops', WORKSHOPS)]);
  expect(workshops.map(({ date, title, signupUrl }) => [date, title, signupUrl])).toEqual([
    ['2026-12-01', 'Öppna geodata', 'https://www.goto10.se/event/geodata/'],
    ['2027-01-12', 'AI och öppen källkod', null],
    ['2024-06-04', 'Hansken', null],
    ['2024-05-07', 'Roda-nätverket', null],
  ]);
  expect(workshops[0]?.url).toBe('https://gitlab.com/odks/wiki/-/wikis/workshops#geodata');
});

test('a past workshop with a recording is material that opens it', () => {
  const { materials } = read([page('workshops', WORKSHOPS)]);
  const recordings = materials.filter(({ kind }) => kind === 'workshop-recording');
  expect(
    recordings.map(({ title, published, recordingUrl }) => [title, published, recordingUrl]),
  ).toEqual([['Hansken', '2024-06-04', 'https://www.youtube.com/watch?v=abcdefghijk']]);
});

test.each([
  ['GitLab’s error', { message: '404 Project Not Found' }],
  ['a text', 'Retry later'],
  ['a list of something else', [1, { a: 2 }]],
  ['nothing', null],
])('%s is no wiki', (_what, answer) => {
  const { network } = sampleIndex();
  const origin = { source: { address: ADDRESS, licence: null }, network, receivedAt: '' };
  expect(parseWiki(answer, origin)).toBeNull();
});

test('a page of ten megabytes is read in a moment', () => {
  const started = performance.now();
  const { materials } = read([page('stor', '[[a|'.repeat(2_500_000))]);
  expect(materials).toHaveLength(1);
  expect(performance.now() - started).toBeLessThan(3_000);
});
