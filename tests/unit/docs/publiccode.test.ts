// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const text = (maxLength: number, minLength = 1) => ({ type: 'string', minLength, maxLength });
const texts = (maxLength: number) => ({ type: 'array', minItems: 1, items: text(maxLength) });
const oneOf = (...values: string[]) => ({ enum: values });

const DESCRIPTION = {
  type: 'object',
  required: ['shortDescription', 'longDescription', 'features'],
  properties: {
    shortDescription: text(150),
    longDescription: text(10_000, 500),
    features: texts(100),
    screenshots: texts(200),
  },
  additionalProperties: false,
};

const MAINTENANCE = {
  type: 'object',
  required: ['type'],
  properties: {
    type: oneOf('internal', 'contract', 'community', 'none'),
    contacts: { type: 'array', minItems: 1, items: { type: 'object', required: ['name'] } },
  },
  if: { properties: { type: oneOf('internal', 'community') } },
  // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema.
  then: { required: ['contacts'] },
  additionalProperties: false,
};

/** The rules of publiccode.yml 0.4 for the keys that are used here: https://yml.publiccode.tools/schema.core.html */
const SCHEMA = {
  type: 'object',
  required: [
    'publiccodeYmlVersion',
    'name',
    'url',
    'softwareVersion',
    'releaseDate',
    'platforms',
    'categories',
    'developmentStatus',
    'softwareType',
    'description',
    'legal',
    'maintenance',
    'localisation',
  ],
  properties: {
    publiccodeYmlVersion: oneOf('0.4'),
    name: text(100),
    url: { type: 'string', pattern: '^https://.+' },
    platforms: texts(50),
    categories: texts(50),
    developmentStatus: oneOf('concept', 'development', 'beta', 'stable', 'obsolete'),
    softwareType: oneOf('standalone/web', 'standalone/desktop', 'addon', 'library'),
    softwareVersion: text(50),
    releaseDate: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
    logo: text(200),
    intendedAudience: {
      type: 'object',
      properties: { countries: { type: 'array', items: { pattern: '^[a-z]{2}$' } } },
    },
    description: { type: 'object', minProperties: 1, additionalProperties: DESCRIPTION },
    legal: { type: 'object', required: ['license'], properties: { license: text(100) } },
    maintenance: MAINTENANCE,
    localisation: {
      type: 'object',
      required: ['localisationReady', 'availableLanguages'],
      properties: { localisationReady: { type: 'boolean' }, availableLanguages: texts(20) },
    },
  },
  additionalProperties: false,
};

const file = parse(readFileSync('publiccode.yml', 'utf8'));

test('publiccode.yml follows the standard', () => {
  const ajv = new Ajv({ allErrors: true, strict: false });
  ajv.validate(SCHEMA, file);
  expect(ajv.errors ?? []).toEqual([]);
});

test('it says the same licence and version as package.json, and the languages that Eko speaks', () => {
  const ours = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(file.legal.license).toBe(ours.license);
  expect(file.softwareVersion).toBe(ours.version);
  for (const language of file.localisation.availableLanguages) {
    expect(existsSync(`components/texts/${language}.ts`), language).toBe(true);
    expect(Object.keys(file.description)).toContain(language);
  }
});

test('the pictures that it names are there', () => {
  const pictures = [file.logo, ...file.description.en.screenshots];
  for (const picture of pictures) expect(existsSync(picture), picture).toBe(true);
});

test('the changelog begins with the release that it names, on its day', () => {
  const [, version, day] = /^## (\S+) – (\S+)$/m.exec(readFileSync('CHANGELOG.md', 'utf8')) ?? [];
  expect([version, day]).toEqual([file.softwareVersion, file.releaseDate]);
});
