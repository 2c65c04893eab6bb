import { expect, test } from 'vitest';
import { compileIndex } from '../../../../core/match/compile-index.ts';
import { matchPage } from '../../../../core/match/matcher.ts';
import type { Material } from '../../../../core/material/material.ts';
import type { PageContext } from '../../../../core/page/page-context.ts';
import { withoutSilenced } from '../../../../core/view-state.ts';
import { indexOf, materialOf, pageOf } from './fixtures.ts';

const PAGE: Partial<PageContext> = {
  title: 'Metadata enligt DCAT-AP-SE',
  text: 'Beskriv datamängden med metadata. Datakatalogen skördas av Sveriges dataportal.',
};

function idsOf(materials: readonly Material[], page: Partial<PageContext> = PAGE): string[] {
  const { suggestions } = matchPage(
    pageOf(page),
    compileIndex(indexOf(materials)),
    '2026-11-24T12:00:00+01:00',
  );
  return suggestions.map(({ material }) => material.id);
}

const metadata = (id: string, title: string, given: Partial<Material> = {}): Material =>
  materialOf({ id, title, topics: ['metadata', 'dcat-ap-se'], ...given });

test('of several versions only the newest is shown', () => {
  const shown = idsOf([
    metadata('v2', 'DCAT-AP-SE version 2.2.0'),
    metadata('v3', 'DCAT-AP-SE version 3.0.1'),
    metadata('v1', 'DCAT-AP-SE version 2.0.0'),
  ]);
  expect(shown).toEqual(['v3']);
});

test('what comes after the five stands by, for whoever puts one of them away', () => {
  const titles = [
    'Vägledning',
    'Skördning',
    'Beskrivningar',
    'Kataloger',
    'Termer',
    'Begrepp',
    'Namn',
  ];
  const index = compileIndex(indexOf(titles.map((title) => metadata(title, title))));
  const match = matchPage(pageOf(PAGE), index, '2026-11-24T12:00:00+01:00');
  expect(match.suggestions).toHaveLength(5);
  expect(match.standIns).toHaveLength(2);
  expect(match.standIns[0]?.score).toBeLessThanOrEqual(match.suggestions[4]?.score ?? 0);
  const [first, ...others] = [...match.suggestions, ...match.standIns].map(
    (each) => each.material.id,
  );
  const shown = withoutSilenced(match, { silencedMaterials: [first ?? ''] });
  expect(shown.map(({ material }) => material.id)).toEqual(others.slice(0, 5));
});

test('a series does not fill the list', () => {
  const months = ['januari', 'mars', 'maj', 'juni'];
  const shown = idsOf([
    ...months.map((month) => metadata(month, `Lägesrapport om metadata och kataloger ${month}`)),
    metadata('guide', 'Vägledning för bättre beskrivningar'),
  ]);
  expect(shown.filter((id) => months.includes(id))).toHaveLength(2);
  expect(shown).toContain('guide');
});

test('the page itself is never suggested, however its address is spelt', () => {
  const own = metadata('own', 'Metadata', { url: 'https://www.example.se/metadata' });
  const other = metadata('other', 'Mer om metadata');
  const page = { ...PAGE, url: 'http://example.se/metadata/?utm_source=brev#intro' };
  expect(idsOf([own, other], page)).toEqual(['other']);
});

test('the page itself is known by its title at another address', () => {
  const own = metadata('own', 'Metadata enligt DCAT-AP-SE för alla');
  const page = { ...PAGE, title: 'Metadata enligt DCAT-AP-SE för alla' };
  expect(idsOf([own, metadata('other', 'Mer om metadata')], page)).toEqual(['other']);
});

test('what fits far worse than the best is left out', () => {
  const shown = idsOf([
    metadata('exact', 'Skördning av metadata enligt DCAT-AP-SE till Sveriges dataportal'),
    materialOf({ id: 'faint', title: 'Om kommuner', topics: ['metadata', 'kommuner', 'ekonomi'] }),
  ]);
  expect(shown).toEqual(['exact']);
});
