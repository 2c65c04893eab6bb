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
