import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPortalFixtures } from '../../../../cli/portals/fixtures.ts';
import { compileIndex } from '../../../../core/match/compile-index.ts';
import { matchPage } from '../../../../core/match/matcher.ts';
import { parseIndex } from '../../../../core/material/parse-index.ts';
import type { PageContext } from '../../../../core/page/page-context.ts';

const parsed = parseIndex(JSON.parse(readFileSync('public/material-index.json', 'utf8')));
if (parsed.kind === 'unusable') throw new Error(parsed.problem);
const compiled = compileIndex(parsed.index);
const fixtures = readPortalFixtures();
const pageOf = (name: string): PageContext => {
  const found = fixtures.find((fixture) => fixture.name === name);
  if (!found) throw new Error(`no fixture ${name}`);
  return found.page;
};
const suggested = (page: PageContext) =>
  matchPage(page, compiled, '2026-11-24T12:00:00+01:00').suggestions.map(
    ({ material }) => material.id,
  );

test('a dataset that is only a PDF lifts the guide on open formats', () => {
  const full = suggested(pageOf('ckan-full')).indexOf('digg-odl-format');
  const pdf = suggested(pageOf('ckan-pdf-only')).indexOf('digg-odl-format');
  expect(pdf).toBeGreaterThanOrEqual(0);
  expect(pdf).toBeLessThan(full < 0 ? 5 : full);
});

test('a dataset marked as one of high value lifts the guide on those', () => {
  const page = pageOf('dataportal-full');
  const dataset = page.dataset && {
    ...page.dataset,
    isHighValue: false,
    highValueCategories: [],
  };
  expect(suggested(page)[1]).toBe('digg-vardefulla');
  expect(suggested({ ...page, dataset })[1]).not.toBe('digg-vardefulla');
});

test('the page of an API gets material on APIs', () => {
  expect(suggested(pageOf('other-api-docs')).slice(1)).toEqual(
    expect.arrayContaining(['ws-2021-02-02-api-i-praktiken', 'dp-rest-response']),
  );
});

test('a repository of code gets material on publiccode.yml and software licences', () => {
  const page = pageOf('other-code');
  expect(suggested(page)).toEqual(
    expect.arrayContaining([
      'publiccode-yml',
      'ws-2022-09-13-open-sourcelicenser-inom-offentlig-sektor',
    ]),
  );
  expect(suggested({ ...page, kind: 'other' })).toEqual([]);
});
