import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPortalFixtures } from '../../../../cli/portals/fixtures.ts';
import { compileIndex } from '../../../../core/match/compile-index.ts';
import { matchPage } from '../../../../core/match/matcher.ts';
import { parseIndex } from '../../../../core/material/parse-index.ts';
import type { PageContext } from '../../../../core/page/page-context.ts';
import { pageOf } from './fixtures.ts';

const parsed = parseIndex(JSON.parse(readFileSync('public/material-index.json', 'utf8')));
if (parsed.kind === 'unusable') throw new Error(parsed.problem);
const compiled = compileIndex(parsed.index);
const fixtures = readPortalFixtures();
const match = (page: Partial<PageContext>) =>
  matchPage(pageOf(page), compiled, '2026-11-24T12:00:00+01:00');
const rankOf = (page: Partial<PageContext>, id: string) =>
  match(page).suggestions.findIndex(({ material }) => material.id === id);
const reasonsOf = (page: Partial<PageContext>, id: string) =>
  match(page).suggestions.find(({ material }) => material.id === id)?.reasons ?? [];

const POLICY = {
  title: 'Vår policy för öppen programvara',
  text: 'Så antog vi en policy. Den gäller utveckling och upphandling av öppen källkod.',
};
const OF_SCB = 'ws-2021-01-12-policy-for-oppen-programvara';

test.each(['SCB', 'Statistiska centralbyrån', 'Statistics Sweden'])(
  'on a page of %s the recording in which SCB took part says so',
  (siteName) => {
    const said = { term: 'SCB', field: 'publisher' };
    expect(reasonsOf({ ...POLICY, siteName }, OF_SCB)).toContainEqual(
      expect.objectContaining(said),
    );
    const others = reasonsOf({ ...POLICY, siteName: 'Exempelverket' }, OF_SCB);
    expect(others).not.toContainEqual(expect.objectContaining(said));
  },
);

test('a city’s page lifts the workshop in which the city took part', () => {
  const page = {
    title: 'Öppen källkod i staden',
    text: 'Vi delar kod. Öppen källkod prövas vid upphandling, och juristerna har svarat på frågor.',
  };
  const id = 'ws-2021-06-02-oppen-kallkod-som-bas-i-den-digitala-allemansrat';
  const own = rankOf({ ...page, siteName: 'Göteborgs Stad' }, id);
  const others = rankOf({ ...page, siteName: 'Göteborgs universitet' }, id);
  expect(own).toBeGreaterThanOrEqual(0);
  expect(others < 0 ? 5 : others).toBeGreaterThan(own);
});

test('a dataset’s publisher counts before the portal that shows it', () => {
  const page = fixtures.find(({ name }) => name === 'ckan-full')?.page;
  if (!page?.dataset) throw new Error('no dataset page among the fixtures');
  const dataset = { ...page.dataset, publisher: 'Myndigheten för digital förvaltning' };
  const makers = ({ suggestions }: ReturnType<typeof match>) =>
    suggestions.flatMap(({ reasons }) =>
      reasons.filter(({ field }) => field === 'publisher').map(({ term }) => term),
    );
  expect(makers(match({ ...page, siteName: 'Exempelportalen', dataset }))).toContain('DIGG');
  expect(makers(match({ ...page, siteName: 'Digg' }))).toEqual([]);
});

test('who publishes a page never makes Eko speak', () => {
  const text = 'Kontoret har öppet vardagar. Ta med legitimation. Parkering finns bakom huset.';
  for (const siteName of ['Digg', 'SCB', 'NOSAD', 'Arbetsförmedlingen'])
    expect(match({ title: 'Besök oss', text, siteName }).suggestions, siteName).toEqual([]);
});

test('a page made with EntryScape lifts material on EntryScape, and says so', () => {
  const page = {
    title: 'Lägga till en datamängd i katalogen',
    text: 'Fyll i beskrivning, tema och kontakt för datamängden i vår datakatalog.',
  };
  const said = { term: 'EntryScape', field: 'platform' };
  const reasons = reasonsOf({ ...page, platform: 'entryscape' }, 'docs-catalog');
  expect(reasons).toContainEqual(expect.objectContaining(said));
  const score = (platform: PageContext['platform']) =>
    match({ ...page, platform }).suggestions.find(({ material }) => material.id === 'docs-catalog')
      ?.score ?? 0;
  expect(score('entryscape')).toBeGreaterThan(score(null));
});

test('what a page is made with never makes Eko speak', () => {
  const text = 'Kontoret har öppet vardagar. Ta med legitimation. Parkering finns bakom huset.';
  for (const platform of ['entryscape', 'ckan', 'pxweb'] as const)
    expect(match({ title: 'Besök oss', text, platform }).suggestions, platform).toEqual([]);
});
