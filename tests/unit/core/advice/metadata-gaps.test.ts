import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { falseAdvice } from '../../../../cli/portals/false-advice.ts';
import { readPortalFixtures } from '../../../../cli/portals/fixtures.ts';
import { toAdvice } from '../../../../core/advice/advice.ts';
import { GAP_RULES, specificationAddress } from '../../../../core/advice/gaps.ts';
import { metadataGaps } from '../../../../core/advice/metadata-gaps.ts';
import { parseIndex } from '../../../../core/material/parse-index.ts';
import { sampleMaterial } from '../../../support/samples.ts';

const fixtures = readPortalFixtures();
const pageOf = (name: string) => {
  const found = fixtures.find((fixture) => fixture.name === name);
  if (!found) throw new Error(`no fixture ${name}`);
  return found.page;
};
const gapsOf = (name: string) => metadataGaps(pageOf(name));
const sayings = (name: string) => gapsOf(name).map(({ gap, certainty }) => `${gap} ${certainty}`);
const parsed = parseIndex(JSON.parse(readFileSync('public/material-index.json', 'utf8')));
if (parsed.kind === 'unusable') throw new Error(parsed.problem);
const { materials } = parsed.index;

test('no advice on any page is false', () => {
  expect(fixtures.flatMap(falseAdvice)).toEqual([]);
});

test.each([
  'other-guide',
  'other-law',
  'other-passport',
  'other-news',
  'other-code',
  'other-api-docs',
  'own-page-about-formats',
  'ckan-list',
  'ckan-resource',
  'dataportal-search',
  'dataportal-specification',
  'pxweb-table',
  'json-ld-many',
  'dataportal-still-loading',
  'blocks-still-loading',
])('%s: no advice', (name) => {
  expect(gapsOf(name)).toEqual([]);
});

test('a full page of the national portal gets no advice', () => {
  expect(sayings('dataportal-full')).toEqual([]);
});

test('what the portal always shows is called unseen; what it may fold away is not', () => {
  expect(sayings('dataportal-lacks-publisher')).toEqual(['publisher unseen']);
  expect(sayings('dataportal-lacks-licence')).toEqual(['license may-be-folded']);
  expect(sayings('ckan-lacks-licence')[0]).toBe('license unseen');
  expect(sayings('json-ld-lacks')).toContain('publisher may-be-folded');
});

test('a licence that the page says is not given is no unseen licence', () => {
  expect(sayings('ckan-licence-not-given')).toContain('license-none-given shown');
  expect(sayings('ckan-licence-not-given').join()).not.toContain('license unseen');
});

test('the category of a high-value dataset is asked for only where it is marked as one', () => {
  expect(sayings('dataportal-hvd-without-category')).toEqual(['hvd-category may-be-folded']);
  expect(sayings('dataportal-lacks-recommended').join()).not.toContain('hvd');
});

test('a dataset that is only a PDF is told of formats that machines read', () => {
  expect(gapsOf('ckan-pdf-only')[0]).toEqual({
    gap: 'machine-readable',
    obligation: 'useful',
    certainty: 'shown',
  });
  expect(sayings('dataportal-format-dash')).toContain('format unseen');
  expect(sayings('dataportal-deed-licence')).toContain('license-deed shown');
});

test('a data service is asked for what DCAT-AP-SE asks of one, in careful words', () => {
  expect(sayings('dataportal-service-full')).toEqual([]);
  expect(sayings('dataportal-service-lacks')).toEqual([
    'endpoint may-be-folded',
    'keywords unseen',
    'contact may-be-folded',
    'api-documentation may-be-folded',
    'access-rights may-be-folded',
  ]);
  expect(sayings('dataportal-service-loading')).toEqual([]);
});

test('what DCAT-AP-SE leaves free is never called mandatory or recommended', () => {
  for (const { gap, obligation } of fixtures.flatMap(({ page }) => metadataGaps(page)))
    if (gap === 'update-frequency' || gap === 'distribution') expect(obligation).toBe('useful');
});

test('texts in Swedish only get the advice to say it in English', () => {
  const page = pageOf('json-ld-schema');
  const dataset = page.dataset && { ...page.dataset, languages: ['sv'] };
  expect(metadataGaps({ ...page, dataset }).map(({ gap }) => gap)).toContain('english');
  expect(sayings('json-ld-dcat-graph').join()).not.toContain('english');
});

test('every gap leads to a guide in the network’s index, and to a section of the specification', () => {
  const gaps = new Set(fixtures.flatMap(({ page }) => toAdvice(page, materials, []).pieces));
  expect(gaps.size).toBeGreaterThan(100);
  for (const { guide } of gaps) expect(guide).not.toBeNull();
  for (const [gap, { guideIds }] of Object.entries(GAP_RULES)) {
    expect(
      materials.map(({ id }) => id),
      gap,
    ).toContain(guideIds[0]);
    expect(specificationAddress(gap as keyof typeof GAP_RULES, 'sv', 'dataset')).toMatch(
      /^https:\/\/docs\.dataportal\.se\/dcat\/sv\/#dcat_\w+-(dcterms|dcat|dcatap)_\w+$/,
    );
  }
});

test('the guide for bathing sites’ shared specification is that very specification', () => {
  const page = pageOf('dataportal-lacks-recommended');
  const dataset = page.dataset && { ...page.dataset, title: 'Badplatser i Exempelvik' };
  const piece = toAdvice({ ...page, dataset }, materials, []).pieces.find(
    ({ gap }) => gap === 'conforms-to',
  );
  expect(piece?.guide?.id).toBe('spec-badplatser');
});

test('another network’s index serves by its topics', () => {
  const index = [
    sampleMaterial({ id: 'a', kind: 'newsletter', topics: ['licenser'] }),
    sampleMaterial({ id: 'b', kind: 'guide', topics: ['cc0', 'licenser'] }),
    sampleMaterial({ id: 'c', kind: 'guide', topics: ['metadata'] }),
  ];
  const page = pageOf('ckan-lacks-licence');
  expect(toAdvice(page, index, []).pieces[0]).toMatchObject({ gap: 'license', guide: { id: 'b' } });
  expect(toAdvice(page, [], []).pieces[0]?.guide).toBeNull();
});

test('silenced advice is not given, and counted', () => {
  const page = pageOf('ckan-lacks-keywords');
  const all = toAdvice(page, materials, []).pieces.map(({ gap }) => gap);
  expect(all).toEqual(['keywords', 'theme']);
  const one = toAdvice(page, materials, ['keywords']);
  expect([one.pieces.map(({ gap }) => gap), one.silenced]).toEqual([['theme'], 1]);
  expect(toAdvice(page, materials, ['all'])).toEqual({ pieces: [], silenced: 2 });
});
