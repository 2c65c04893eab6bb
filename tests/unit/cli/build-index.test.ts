// @vitest-environment node
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { toIndexSchemaJson } from '../../../cli/network/index-json-schema.ts';
import { joinSources } from '../../../cli/network/join-sources.ts';
import { readSources } from '../../../cli/network/sources.ts';
import { toIndexJson } from '../../../cli/network/to-index-json.ts';
import { materialAddress } from '../../../core/material/material-address.ts';
import { parseIndex } from '../../../core/material/parse-index.ts';

const LIST = 'https://nosad.se/workshops';
const bundled = readFileSync('public/material-index.json', 'utf8');
const sources = await readSources(pathToFileURL(`${process.cwd()}/cli/network/`));
const parsed = parseIndex(JSON.parse(bundled));
if (parsed.kind === 'unusable') throw new Error(parsed.problem);
const { index, problems } = parsed;
const materialsById = new Map(index.materials.map((material) => [material.id, material]));

test('the bundled index is what the sources give, byte for byte (else: npm run index:build)', () => {
  expect(bundled).toBe(toIndexJson(joinSources(sources)));
});

test('nothing of the bundled index is left out by the parser', () => {
  expect(problems).toEqual([]);
  expect(index.materials).toHaveLength(225);
  expect(index.workshops).toHaveLength(46);
});

test('every id stands once, in order, and is one that the sources give', () => {
  const ids = index.materials.map((material) => material.id);
  expect(ids).toEqual([...new Set(sources.materials.map((material) => material.id))].sort());
  expect(new Set(index.workshops.map((workshop) => workshop.id)).size).toBe(46);
});

test('every meeting is joined to the material of its date and title', () => {
  for (const workshop of index.workshops)
    expect(materialsById.get(workshop.id)).toMatchObject({
      title: workshop.title,
      published: workshop.date,
      url: workshop.url,
    });
});

test('every address is http or https, and a plain page', () => {
  const addresses = [
    ...index.materials.flatMap((item) => [item.url, item.recordingUrl, item.slidesUrl]),
    ...index.workshops.flatMap((item) => [item.url, item.signupUrl]),
  ].filter((address) => address !== null);
  expect(addresses.length).toBeGreaterThan(300);
  for (const address of addresses) expect(new URL(address).protocol).toMatch(/^https?:$/);
});

test('a known recording is opened at its own address', () => {
  const recordings = index.materials.filter((material) => material.recordingUrl);
  expect(recordings).toHaveLength(28);
  for (const recording of recordings) {
    const { url, isRecording } = materialAddress(recording);
    expect(isRecording).toBe(true);
    expect(url).not.toContain(LIST);
  }
});

test('the list of workshops stands in only where nothing better is known, and is said to', () => {
  const listed = index.materials.filter((material) => material.url === LIST);
  const itself = materialsById.get('nosad-workshops');
  expect(itself?.addressIsList).toBe(false);
  expect(listed.filter((material) => material !== itself)).toHaveLength(32);
  for (const material of index.materials)
    expect(material.addressIsList, material.id).toBe(material.url === LIST && material !== itself);
  expect(listed.filter((material) => materialAddress(material).isList)).toHaveLength(13);
});

test('every material has a summary in both languages', () => {
  for (const { id, summary } of index.materials) {
    expect(summary.sv, id).toMatch(/\S/);
    expect(summary.en, id).toMatch(/\S/);
  }
});

test('a meeting in summer and one in winter begin at noon in Stockholm; an unknown hour stays so', () => {
  const begins = (id: string) => index.workshops.find((workshop) => workshop.id === id)?.startsAt;
  expect(begins('ws-2023-05-23-innersource')).toBe('2023-05-23T12:00:00+02:00');
  expect(begins('ws-2023-11-14-datavisualisering')).toBe('2023-11-14T12:00:00+01:00');
  expect(begins('ws-2024-06-04-hansken')).toBeNull();
  expect(index.workshops.filter((workshop) => workshop.startsAt)).toHaveLength(16);
});

test('what only editors need is not published', () => {
  expect(bundled).not.toMatch(/"(?:note|urlEvidence|dateConfidence|sources|fullName)"/);
});

test('no meeting to come is claimed: none was known when the facts were gathered', () => {
  for (const { date, startsAt } of index.workshops)
    expect(Date.parse(startsAt ?? date ?? '2020')).toBeLessThan(Date.parse(index.generatedAt));
});

test('the published JSON Schema is the parser’s own and accepts the bundled index', () => {
  const published = readFileSync('docs/material-index.schema.json', 'utf8');
  expect(published).toBe(toIndexSchemaJson());
  expect(schemaErrors(JSON.parse(published), JSON.parse(bundled))).toEqual([]);
});

test('the published JSON Schema refuses what the parser leaves out', () => {
  const schema = JSON.parse(readFileSync('docs/material-index.schema.json', 'utf8'));
  const file = JSON.parse(bundled);
  file.version = 2;
  file.materials = [{ ...file.materials[0], url: 'javascript:alert(1)', kind: 'podcast' }];
  expect(schemaErrors(schema, file)).toEqual([
    '/version const',
    '/materials/0/url pattern',
    '/materials/0/kind enum',
  ]);
});

function schemaErrors(schema: object, value: unknown): string[] {
  const validate = new Ajv({ allErrors: true, strict: true }).compile(schema);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}
