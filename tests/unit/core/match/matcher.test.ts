import { describe, expect, test } from 'vitest';
import { compileIndex } from '../../../../core/match/compile-index.ts';
import { matchPage } from '../../../../core/match/matcher.ts';
import type { PageContext } from '../../../../core/page/page-context.ts';
import { indexOf, materialOf, pageOf, TRADE, workshopOf } from './fixtures.ts';

const NOW = '2026-11-24T12:00:00+01:00';
const compiled = compileIndex(indexOf(TRADE));
const match = (page: Partial<PageContext>) => matchPage(pageOf(page), compiled, NOW);
const idsOn = (page: Partial<PageContext>): string[] =>
  match(page).suggestions.map(({ material }) => material.id);

const LICENCE_PAGE: Partial<PageContext> = {
  title: 'Villkor för våra öppna data',
  headings: [{ level: 1, text: 'Villkor för våra öppna data' }],
  text: 'Datamängderna har licensen CC0. Du får använda dem fritt. Metadata finns i datakatalogen.',
};

describe('what is shown', () => {
  test('a page gets the same answer whatever page came before it', () => {
    const first = match(LICENCE_PAGE);
    idsOn({ title: 'Geodatatjänster', text: 'Geodata, metadata och licens för alla kommuner.' });
    expect(match(LICENCE_PAGE)).toEqual(first);
  });

  test('a page on terms of use gets the guide to licences first', () => {
    expect(idsOn(LICENCE_PAGE)[0]).toBe('licenser');
  });

  test('an English page gets the Swedish material on the same matter', () => {
    const shown = idsOn({
      language: 'en',
      title: 'Harvesting metadata with DCAT-AP',
      text: 'The national data portal harvests the data catalogue of each agency every night.',
    });
    expect(shown[0]).toBe('skordning');
  });

  test('a compound says what its parts say', () => {
    const shown = idsOn({
      title: 'Geodatatjänster och kartdatabaser',
      text: 'Geodatasamverkan ger öppna geodata åt alla kommuner.',
    });
    expect(shown[0]).toBe('geodata');
  });

  test('nothing is shown twice, and never more than five', () => {
    const many = compileIndex(
      indexOf(
        Array.from({ length: 12 }, (_, at) =>
          materialOf({
            id: `licens-${at}`,
            title: `${['Om', 'Guide', 'Fakta', 'Råd', 'Film', 'Kurs', 'Text', 'Bok', 'Tips', 'Svar', 'Blad', 'Krav'][at]} licenser`,
            topics: ['licenser'],
          }),
        ),
      ),
    );
    const { suggestions } = matchPage(pageOf(LICENCE_PAGE), many, NOW);
    expect(suggestions.length).toBeLessThanOrEqual(5);
    expect(new Set(suggestions.map(({ material }) => material.id)).size).toBe(suggestions.length);
  });

  test('what the user has marked decides', () => {
    const marked = idsOn({ ...LICENCE_PAGE, selection: 'Upphandling av öppen programvara' });
    expect(marked[0]).toBe('upphandling');
  });
});

describe('why it is shown', () => {
  test('the reasons are words as they stand on the page, and their shares are parts of one', () => {
    const [first] = match(LICENCE_PAGE).suggestions;
    const words = [LICENCE_PAGE.title, LICENCE_PAGE.text].join(' ');
    expect(first?.reasons.length).toBeGreaterThan(0);
    for (const { term, share } of first?.reasons ?? []) {
      expect(words).toContain(term);
      expect(share).toBeGreaterThan(0);
    }
    const total = (first?.reasons ?? []).reduce((sum, { share }) => sum + share, 0);
    expect(total).toBeLessThanOrEqual(1.01);
  });

  test('a concept is named where it joined the page with the material', () => {
    const [first] = match({
      language: 'en',
      title: 'Harvesting metadata with DCAT-AP',
      text: 'The data catalogue is harvested.',
    }).suggestions;
    expect(first?.reasons.map(({ concept }) => concept)).toContain('harvesting');
  });
});

describe('silence', () => {
  test.each([
    ['Öppna förskolan', 'Välkommen till öppna förskolan med ditt barn. Ingen anmälan behövs.'],
    [
      'Statligt jaktkort',
      'Du behöver jaktkort och licens för att jaga. Anmäl dig i jägarregistret.',
    ],
    ['Workshop i keramik', 'Kulturskolan bjuder in till workshop för unga. Vi delar erfarenheter.'],
    [
      'Lekplatser',
      'Kommunen har sextio lekplatser. Anmäl trasiga gungor till kundtjänst på kartan.',
    ],
  ])('%s', (title, text) => {
    expect(match({ title, text })).toEqual({
      suggestions: [],
      standIns: [],
      workshops: [],
      silentBecause: 'other-subject',
      silenceFacts: expect.objectContaining({ named: expect.any(Array) }),
    });
  });

  test('silence says what of the field stood on the page', () => {
    const page = { title: 'Jakt i länet', text: 'Vargen jagas med licens. Jägaren anmäler sig.' };
    const { suggestions, silenceFacts } = match(page);
    expect(suggestions).toEqual([]);
    expect(silenceFacts?.named).toEqual([{ term: 'licens', field: 'text' }]);
    expect(match({ title: 'Bad och simning', text: 'Vattnet är varmt i dag.' })).toMatchObject({
      silenceFacts: { named: [], nearest: null },
    });
  });

  test('says when the page holds too little, and when it is in another language', () => {
    expect(match({ title: '', text: '' }).silentBecause).toBe('too-little-text');
    expect(match({ ...LICENCE_PAGE, language: 'other' }).silentBecause).toBe('other-language');
  });

  test('an empty index is silent on any page', () => {
    const { suggestions, silentBecause } = matchPage(
      pageOf(LICENCE_PAGE),
      compileIndex(indexOf([])),
      NOW,
    );
    expect(suggestions).toEqual([]);
    expect(silentBecause).toBeDefined();
  });
});

describe('coming workshops', () => {
  const workshop = (id: string, given: object) =>
    workshopOf({ id, title: 'Licenser för öppna data', topics: ['licenser'], ...given });
  const withWorkshops = compileIndex(
    indexOf(TRADE, [
      workshop('coming', { startsAt: '2026-12-01T12:00:00+01:00' }),
      workshop('today', { date: '2026-11-24' }),
      workshop('past', { startsAt: '2026-11-03T12:00:00+01:00' }),
      workshop('cancelled', { startsAt: '2026-12-08T12:00:00+01:00', status: 'cancelled' }),
      workshopOf({ id: 'other', title: 'Röda tråden', startsAt: '2026-12-09T12:00:00+01:00' }),
    ]),
  );

  test('only those that fit the page and are still to come', () => {
    const { workshops } = matchPage(pageOf(LICENCE_PAGE), withWorkshops, NOW);
    expect(workshops.map(({ workshop }) => workshop.id).sort()).toEqual(['coming', 'today']);
    const terms = workshops[0]?.reasons.map(({ term }) => term.toLowerCase());
    expect(terms).toContain('öppna data');
  });
});
