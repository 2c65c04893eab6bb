// @vitest-environment node
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import jsonld from 'jsonld';
import { convertIcsCalendar } from 'ts-ics';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Material } from '../../../core/material/material.ts';
import { type GitLabWiki, serveGitLabWiki } from '../../support/gitlab-wiki.ts';

const NETWORK = `
dataAsOf: "2020-01-01T00:00:00+01:00"
name: Exempelnätverket
url: https://exempel.se
workshopsUrl: https://exempel.se/workshops
workshopHabit: { sv: Vi träffas på tisdagar. }
publication:
  title: { sv: Exempelnätverkets material }
  description: { sv: Allt som nätverket har gett ut. }
  licence: https://creativecommons.org/publicdomain/zero/1.0/
  contactName: Redaktionen
  contactEmail: redaktionen@exempel.se
`;
const MATERIALS = `
- id: policy
  title: Policyn
  url: https://exempel.se/Policy-f%C3%B6r-att-bidra
  kind: policy
  publisher: Exempelnätverket
  language: sv
  published: "2021-03"
  topics: [bidrag, riktlinjer]
  summary: { sv: Hur man bidrar. }
  network: true
`;
const HELPS = `policy: { sv: [ska bidra med text], en: [] }\n`;

let wiki: GitLabWiki;
let folder: string;
beforeAll(async () => {
  wiki = await serveGitLabWiki();
  folder = mkdtempSync(join(tmpdir(), 'eko-build-'));
  wiki.write(
    'Policy-för-att-bidra',
    '---\ntitle: Policy för bidrag\n---\nVi bidrar så här varje dag.\n',
  );
  wiki.write('guider/Ny-guide', '# Ny guide\n## Upphandla öppen källkod\n');
});
afterAll(async () => {
  await wiki?.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  wiki.behave('well');
  writeFileSync(join(folder, 'network.yaml'), NETWORK);
  writeFileSync(join(folder, 'materials.yml'), MATERIALS);
  writeFileSync(join(folder, 'helps.yaml'), HELPS);
});

interface Run {
  readonly code: number;
  readonly said: string;
}

function build(out: string, ...more: readonly string[]): Promise<Run> {
  const wikiSource = `gitlab-wiki:${wiki.origin}/${wiki.project}`;
  const args = ['--source', wikiSource, '--source', `file:${folder}`, '--out', join(folder, out)];
  return new Promise((resolve) => {
    execFile(process.execPath, ['cli/build-index.ts', ...args, ...more], (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), said: stdout + stderr }),
    );
  });
}

function read(out: string): { generatedAt: string; materials: Material[] } {
  return JSON.parse(readFileSync(join(folder, out), 'utf8'));
}

const TODAY = /^\d{4}-\d{2}-\d{2}$/;

test('wiki and curated facts become one index, each page with its day of last change', async () => {
  const { code, said } = await build('one.json');
  expect(code, said).toBe(0);
  expect(said).toContain('2 pages by the API');
  const { materials, generatedAt } = read('one.json');
  expect(materials.map(({ id }) => id)).toEqual(['policy', 'wiki-guider/ny-guide']);
  for (const { updated } of materials) expect(updated).toMatch(TODAY);
  expect(Date.parse(generatedAt)).toBeGreaterThan(Date.parse('2026-01-01'));
});

test('a page that the facts know keeps their id, topics, summary and helps, and takes its own title', async () => {
  await build('one.json');
  expect(read('one.json').materials[0]).toMatchObject({
    id: 'policy',
    title: 'Policy för bidrag',
    topics: ['bidrag', 'riktlinjer'],
    summary: { sv: 'Hur man bidrar.' },
    helps: { sv: ['ska bidra med text'] },
    published: '2021-03',
  });
});

test('the same sources give the same bytes, and the packed files hold them', async () => {
  await Promise.all([build('one.json'), build('two.json')]);
  const bytes = readFileSync(join(folder, 'one.json'));
  expect(readFileSync(join(folder, 'two.json'))).toEqual(bytes);
  expect(gunzipSync(readFileSync(join(folder, 'one.json.gz')))).toEqual(bytes);
  expect(brotliDecompressSync(readFileSync(join(folder, 'one.json.br')))).toEqual(bytes);
});

test('the wiki’s own words are published only where their licence is told', async () => {
  wiki.write('Om-oss', 'Vi som skriver här arbetar i offentlig sektor.\n');
  const om = (file: string) => read(file).materials.find(({ id }) => id === 'wiki-om-oss');
  await build('silent.json');
  expect(om('silent.json')?.summary.sv).not.toContain('offentlig sektor');
  await build('licensed.json', '--wiki-licence', 'CC-BY-4.0');
  expect(om('licensed.json')?.summary.sv).toContain('offentlig sektor');
});

test('the workshops of facts and wiki stand in a calendar that an independent reader reads', async () => {
  wiki.write(
    'workshops',
    '## Kommande event\n\n| Datum | Workshop |\n|---|---|\n| 2027-01-12 | Öppna geodata |\n\n## Öppna geodata\n[Anmälan](https://www.goto10.se/event/geodata/)\n',
  );
  await build('one.json');
  const calendar = convertIcsCalendar(
    undefined,
    readFileSync(join(folder, 'workshops.ics'), 'utf8'),
  );
  expect(calendar.events?.map(({ summary, url }) => [summary, url])).toEqual([
    ['Öppna geodata', 'https://www.goto10.se/event/geodata/'],
  ]);
});

test('where the API is down the clone’s pages serve, and the maintainer is told', async () => {
  wiki.behave('500');
  const { code, said } = await build('clone.json');
  expect(code).toBe(0);
  expect(said).toContain('the API answers server-error');
  expect(read('clone.json').materials.map(({ id }) => id)).toContain('wiki-guider/ny-guide');
});

test('a wrong fact stops the build by name, and nothing is written', async () => {
  writeFileSync(join(folder, 'materials.yml'), MATERIALS.replace('kind: policy', 'kind: podcast'));
  const { code, said } = await build('never.json');
  expect(code).toBe(1);
  expect(said).toMatch(/error +policy kind:/);
  expect(existsSync(join(folder, 'never.json'))).toBe(false);
});

test('YAML that cannot be read is named with its file', async () => {
  writeFileSync(join(folder, 'materials.yml'), '- id: [\n');
  const { code, said } = await build('never.json');
  expect(code).toBe(1);
  expect(said).toContain('materials.yml');
});

const DCAT = 'http://www.w3.org/ns/dcat#';
const TERMS = 'http://purl.org/dc/terms/';

test('the description is JSON-LD that says all that DCAT-AP-SE demands, without blank nodes', async () => {
  await build('index.json', '--public-url', 'https://exempel.se/eko');
  const document = JSON.parse(readFileSync(join(folder, 'catalog.jsonld'), 'utf8'));
  const nodes = await jsonld.flatten(document, null as never);
  const all = nodes as unknown as Record<string, unknown>[];
  expect(all.filter((node) => String(node['@id']).startsWith('_:'))).toEqual([]);
  const ofType = (type: string) =>
    all.filter((node) => (node['@type'] as string[] | undefined)?.includes(type));
  const demanded: [type: string, fields: string[]][] = [
    [
      `${DCAT}Catalog`,
      [`${DCAT}dataset`, ...['title', 'description', 'publisher', 'license'].map((f) => TERMS + f)],
    ],
    [
      `${DCAT}Dataset`,
      [`${DCAT}distribution`, ...['title', 'description', 'publisher'].map((f) => TERMS + f)],
    ],
    [`${DCAT}Distribution`, [`${DCAT}accessURL`, `${TERMS}format`, `${TERMS}license`]],
    ['http://xmlns.com/foaf/0.1/Agent', ['http://xmlns.com/foaf/0.1/name', `${TERMS}type`]],
    [
      'http://www.w3.org/2006/vcard/ns#Organization',
      ['fn', 'hasEmail'].map((f) => `http://www.w3.org/2006/vcard/ns#${f}`),
    ],
  ];
  for (const [type, fields] of demanded) {
    expect(ofType(type).length, type).toBeGreaterThan(0);
    for (const node of ofType(type))
      expect(Object.keys(node)).toEqual(expect.arrayContaining(fields));
  }
  const statements = String(await jsonld.toRDF(document, { format: 'application/n-quads' }));
  expect(statements).toContain('<https://exempel.se/eko/index.json>');
});
