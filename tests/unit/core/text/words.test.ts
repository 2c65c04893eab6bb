import { describe, expect, test } from 'vitest';
import { isGenreWord, isStopWord, splitWords, stem } from '../../../../core/text/words.ts';

const formsOf = (text: string): string[] => splitWords(text).map(({ form }) => form);

describe('splitWords', () => {
  test.each([
    ['Öppna data, API:er och EU:s regler', ['öppna', 'data', 'api', 'och', 'eu', 'regler']],
    ['DCAT-AP-SE', ['dcat', 'ap', 'se']],
    ['Lag (2022:818) och direktiv 2019/1024', ['lag', '2022:818', 'och', 'direktiv', '2019/1024']],
    ['Prop. 2021/22:225', ['prop', '2021/22:225']],
    ['Öppna data', ['öppna', 'data']],
    ['', []],
    ['… – !', []],
  ])('%s', (text, forms) => {
    expect(formsOf(text)).toEqual(forms);
  });

  test('a word can be shown as it stood', () => {
    const text = 'Våra API:er är öppna';
    expect(splitWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Våra',
      'API:er',
      'är',
      'öppna',
    ]);
  });
});

describe('stem', () => {
  test.each([
    ['licens licenser licensen licensens licenserna'],
    ['öppen öppna öppet'],
    ['metadata metadatan'],
    ['myndighet myndigheter myndighetens myndigheternas myndighets'],
    ['datamängd datamängder datamängden datamängders'],
    ['programvara programvaror programvaran programvarans'],
    ['arkiv arkivet arkiven'],
    ['plats platser platsen'],
    ['format formatet formaten'],
    ['register registret registren'],
    ['geodata geodatan geodatas'],
    ['policy policyn policyer'],
  ])('the forms of one Swedish word meet: %s', (family) => {
    expect(new Set(family.split(' ').map((form) => stem(form, 'sv'))).size).toBe(1);
  });

  test.each([
    ['region', 'religion'],
    ['portal', 'portfölj'],
    ['grunddata', 'grund'],
    ['geodata', 'geologi'],
  ])('%s and %s stay apart', (one, other) => {
    expect(stem(one, 'sv')).not.toBe(stem(other, 'sv'));
  });

  test('English spellings of one word meet', () => {
    expect(stem('licence', 'en')).toBe(stem('licenses', 'en'));
    expect(stem('catalogue', 'en')).toBe(stem('catalogs', 'en'));
  });

  test('numbers of laws are left whole', () => {
    expect(stem('2022:818', 'sv')).toBe('2022:818');
  });
});

test('everyday words of pages are told from words of a subject', () => {
  expect(['och', 'the', 'för'].every(isStopWord)).toBe(true);
  expect(['läs', 'kontakta', 'publicerad', 'workshop'].every(isGenreWord)).toBe(true);
  expect(['metadata', 'licens', 'skördning'].some(isGenreWord)).toBe(false);
});
