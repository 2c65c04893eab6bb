// @vitest-environment node
import { expand } from 'jsonld';
import { describe, expect, test } from 'vitest';
import { readPortalFixtures } from '../../../../cli/portals/fixtures.ts';
import { toJsonLd } from '../../../../core/advice/to-json-ld.ts';

const fixtures = readPortalFixtures().filter(({ page }) => page.dataset !== null);
const SCHEMA = 'http://schema.org/';

/** What schema.org's own context says of the terms in use; no network is asked. */
const documentLoader = async (url: string) => {
  if (url !== 'https://schema.org/') throw new Error(`asked for ${url}`);
  const addresses = ['url', 'contentUrl', 'license'].map((term) => [
    term,
    { '@id': `${SCHEMA}${term}`, '@type': '@id' },
  ]);
  const context = { '@vocab': SCHEMA, ...Object.fromEntries(addresses) };
  return { contextUrl: undefined, documentUrl: url, document: { '@context': context } };
};

describe('the facts as JSON-LD', () => {
  test.each(fixtures)('$name: an independent reader finds the same dataset', async ({ page }) => {
    if (!page.dataset) throw new Error('no dataset');
    const { title, publisher, distributions, license } = page.dataset;
    const text = toJsonLd(page.dataset, page.url);
    const [node, ...others] = await expand(JSON.parse(text), { documentLoader });
    expect(others).toEqual([]);
    const value = (term: string) => node?.[SCHEMA + term];
    if (page.dataset.describes === 'service') {
      expect(node?.['@type']).toEqual([`${SCHEMA}WebAPI`]);
      expect(value('name')).toEqual([{ '@value': title }]);
      const [endpoint] = page.dataset.endpoints;
      expect(value('url')).toEqual(endpoint ? [{ '@id': endpoint }] : undefined);
      return;
    }
    expect(node?.['@type']).toEqual([`${SCHEMA}Dataset`]);
    expect(value('name')).toEqual([{ '@value': title }]);
    if (publisher)
      expect(value('publisher')).toMatchObject([{ [`${SCHEMA}name`]: [{ '@value': publisher }] }]);
    if (license?.url) expect(value('license')).toEqual([{ '@id': license.url }]);
    expect(value('distribution') ?? []).toHaveLength(distributions.length);
    expect(text).not.toMatch(/null|undefined|""|\[\]/);
  });
});

test('a date that is none, and a licence that is not given, are left out', () => {
  const page = fixtures.find(({ name }) => name === 'ckan-licence-not-given')?.page;
  if (!page?.dataset) throw new Error('no dataset');
  const text = toJsonLd({ ...page.dataset, issued: 'i våras' }, page.url);
  expect(JSON.parse(text)).not.toHaveProperty('datePublished');
  expect(JSON.parse(text)).not.toHaveProperty('license');
});
