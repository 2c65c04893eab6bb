import { expect, test } from 'vitest';
import type { Material } from '../../../../core/material/material.ts';
import { ownMaterialTest } from '../../../../core/material/own-material.ts';
import { sampleMaterial } from '../../../support/samples.ts';

function material(part: Partial<Material>): Material {
  return sampleMaterial({ url: 'https://nosad.se/tips', ...part });
}

function isOwnMaterial(item: Material, pageAddresses: readonly string[]): boolean {
  return ownMaterialTest(pageAddresses)(item);
}

const LIST = 'https://nosad.se/workshops';
const VIDEO = 'https://data.arbetsformedlingen.se/videos/240507-roda-natverk.mp4';

test('a page’s own material, however its address is spelt', () => {
  expect(isOwnMaterial(material({}), ['http://www.nosad.se/tips/?utm_source=x#innehåll'])).toBe(
    true,
  );
  expect(isOwnMaterial(material({}), ['https://digg.se/a', 'https://nosad.se/tips'])).toBe(true);
  expect(isOwnMaterial(material({}), ['https://nosad.se/news'])).toBe(false);
});

test('on the list of workshops an item without any other address leads nowhere', () => {
  expect(isOwnMaterial(material({ url: LIST, addressIsList: true }), [LIST])).toBe(true);
});

test('on the list of workshops an item with a recording does lead somewhere', () => {
  const item = material({ url: LIST, addressIsList: true, recordingUrl: VIDEO });
  expect(isOwnMaterial(item, [LIST])).toBe(false);
  expect(isOwnMaterial(item, [VIDEO])).toBe(true);
});

test('a section of a page is its own material, unless the reader stands there', () => {
  const section = material({ url: `${LIST}#f%C3%B6rvaltningsmodeller-av-open-source` });
  expect(isOwnMaterial(section, [LIST])).toBe(false);
  expect(isOwnMaterial(section, [`${LIST}#geodata`])).toBe(false);
  expect(isOwnMaterial(section, [`${LIST}#förvaltningsmodeller-av-open-source`])).toBe(true);
});

test('a page without an address that can be compared owns nothing', () => {
  expect(isOwnMaterial(material({}), ['about:blank', ''])).toBe(false);
});
