import { expect, test } from 'vitest';
import { readPortalFixtures, toStatedFacts } from '../../../../../cli/portals/fixtures.ts';

const fixtures = readPortalFixtures();

test('at least forty made-up pages stand for the platforms', () => {
  expect(fixtures.length).toBeGreaterThanOrEqual(40);
});

test.each(fixtures)('$name: platform, kind and every fact are as its author states', (fixture) => {
  const { page, platform, kind, facts, isPending } = fixture;
  expect({ platform: page.platform, kind: page.kind }).toEqual({ platform, kind });
  expect(page.dataset && toStatedFacts(page.dataset)).toEqual(facts);
  expect(page.dataset?.isPending ?? false).toBe(isPending);
  expect(page.kindEvidence === null).toBe(kind === 'other');
});

test('the languages that RDFa puts on title and description are read', () => {
  const rdfa = fixtures.find(({ name }) => name === 'rdfa-dcat');
  expect(rdfa?.page.dataset?.languages).toEqual(['sv']);
});

test('a link to the same dataset in RDF is evidence by structure', () => {
  const page = fixtures.find(({ name }) => name === 'alternate-rdf')?.page;
  expect(page?.kindEvidence).toEqual({
    by: 'structure',
    mark: 'link[rel=alternate] to a dataset in RDF',
  });
});
