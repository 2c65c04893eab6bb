import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Material, MaterialIndex } from '../../../../core/material/material.ts';
import { mergeIndexes, type SourcedIndex } from '../../../../core/material/merge-indexes.ts';
import { parseIndex } from '../../../../core/material/parse-index.ts';
import { sampleIndex, sampleMaterial, sampleWorkshop } from '../../../support/samples.ts';

const SITES = ['nosad.se'];

function sourced(
  role: SourcedIndex['role'],
  materials: readonly Material[],
  more: Partial<MaterialIndex> = {},
): SourcedIndex {
  return { name: role, role, index: { ...sampleIndex(materials), ...more } };
}

function merged(...sources: SourcedIndex[]): MaterialIndex {
  const index = mergeIndexes(sources, SITES);
  if (!index) throw new Error('no index');
  return index;
}

const guide = sampleMaterial({ id: 'guide', url: 'https://nosad.se/tips', title: 'Lästips' });

test('a wiki that answers with one page takes nothing of the bundle away', () => {
  const parsed = parseIndex(JSON.parse(readFileSync('public/material-index.json', 'utf8')));
  if (parsed.kind !== 'index') throw new Error(parsed.problem);
  const bundle: SourcedIndex = { name: 'bundle', role: 'network', index: parsed.index };
  const page = sampleMaterial({
    id: 'wiki-ny-sida',
    title: 'Ny sida',
    url: 'https://gitlab.com/open-data-knowledge-sharing/wiki/-/wikis/Ny-sida',
  });
  const { materials, workshops } = merged(bundle, sourced('wiki', [page]));
  expect(materials.map(({ id }) => id)).toEqual([
    ...parsed.index.materials.map(({ id }) => id),
    'wiki-ny-sida',
  ]);
  expect(workshops).toEqual(parsed.index.workshops);
});

test.each([
  'https://gitlab.com/open-data-knowledge-sharing/wiki/-/wikis/Policy%20f%C3%B6r%20att%20bidra',
  'https://gitlab.com/open-data-knowledge-sharing/wiki/-/wikis/policy-for%CC%88-att-bidra'.replace(
    'for%CC%88',
    'fo%CC%88r',
  ),
  'https://nosad.se/Policy-f%C3%B6r-att-bidra',
])(
  'a page under %s in the bundle is updated by the wiki and keeps what its editors wrote',
  (url) => {
    const known = sampleMaterial({ id: 'policy', url, title: 'Policy' });
    const page = sampleMaterial({
      id: 'wiki-policy',
      url: 'https://gitlab.com/open-data-knowledge-sharing/wiki/-/wikis/Policy-f%C3%B6r-att-bidra',
      title: 'Så bidrar du',
      topics: [],
      updated: '2026-10-01',
    });
    const { materials } = merged(sourced('network', [known]), sourced('wiki', [page]));
    expect(materials).toEqual([
      { ...known, title: 'Så bidrar du', updated: '2026-10-01', source: 'wiki' },
    ]);
  },
);

test('a title that is only a wiki page’s file name does not replace an editor’s', () => {
  const home = sampleMaterial({ url: 'https://nosad.se/home', title: 'Nätverkets startsida' });
  const page = { ...home, id: 'wiki-home', title: 'Home', titleIsFileName: true };
  const { materials } = merged(sourced('network', [home]), sourced('wiki', [page]));
  expect(materials.map(({ title }) => title)).toEqual(['Nätverkets startsida']);
});

test('the same page in another spelling and with another id is shown once, as the network has it', () => {
  const copy = {
    ...guide,
    id: 'copy',
    url: 'http://www.nosad.se/tips/?utm_source=brev',
    title: 'LÄSTIPS!',
  };
  const { materials } = merged(sourced('other', [copy]), sourced('network', [guide]));
  expect(materials.map(({ id, source }) => [id, source])).toEqual([['guide', 'network']]);
});

test('two sections of one page, and two kinds at one address, stay apart', () => {
  const items = [
    guide,
    { ...guide, id: 'section', url: `${guide.url}#licenser` },
    { ...guide, id: 'tool', kind: 'tool' as const },
    { ...guide, id: 'other-title', title: 'Om upphandling av öppen programvara' },
  ];
  expect(merged(sourced('network', []), sourced('other', items)).materials).toHaveLength(4);
});

test('workshops that share the list page as their address stay apart', () => {
  const list = {
    url: 'https://nosad.se/workshops',
    addressIsList: true,
    kind: 'workshop' as const,
  };
  const items = ['2023-03-07', '2023-04-04', '2023-05-02'].map((published) =>
    sampleMaterial({ ...list, id: `ws-${published}`, title: 'Nätverksträff', published }),
  );
  expect(merged(sourced('network', items)).materials).toHaveLength(3);
  const again = { ...(items[0] as Material), id: 'the-same-day' };
  expect(merged(sourced('network', items), sourced('other', [again])).materials).toHaveLength(3);
});

test('another network cannot change or speak for the network’s own material', () => {
  const forged = { ...guide, url: 'https://example.org/', title: 'Annat', network: true };
  const alien = sampleMaterial({ id: 'alien', url: 'https://example.org/a', network: true });
  const { materials } = merged(sourced('other', [forged, alien]), sourced('network', [guide]));
  expect(materials.find(({ id }) => id === 'guide')?.title).toBe('Lästips');
  expect(materials.find(({ id }) => id === 'alien')?.network).toBe(false);
});

test('of two indexes of the network the newer one decides, and takes back what it names', () => {
  const old = sourced('network', [guide, sampleMaterial({ id: 'gone', url: 'https://a.se/1' })], {
    generatedAt: '2026-08-21T00:00:00+02:00',
    withdrawn: ['back-again'],
  });
  const back = sampleMaterial({ id: 'back-again', url: 'https://a.se/2' });
  const fresh = sourced('network', [{ ...guide, title: 'Nya lästips' }, back], {
    generatedAt: '2026-11-01T00:00:00+01:00',
    withdrawn: ['gone'],
  });
  const { materials, generatedAt } = merged(old, fresh);
  expect(materials.map(({ title }) => title)).toEqual(['Nya lästips', back.title]);
  expect(generatedAt).toBe('2026-11-01T00:00:00+01:00');
});

test('a workshop that the wiki announces is added, and one that is known gets its sign-up', () => {
  const known = sampleWorkshop({ id: 'known', signupUrl: null });
  const row = { ...known, id: 'row', title: 'Licenser i praktiken!', signupUrl: 'https://g.se/e' };
  const coming = sampleWorkshop({ id: 'coming', title: 'Geodata', date: '2027-01-05' });
  const { workshops } = merged(
    sourced('network', [], { workshops: [known] }),
    sourced('wiki', [], { workshops: [row, coming] }),
  );
  expect(workshops.map(({ id, signupUrl }) => [id, signupUrl])).toEqual([
    ['known', 'https://g.se/e'],
    ['coming', coming.signupUrl],
  ]);
});

test('ten thousand items at one address are joined in a moment', () => {
  const items = Array.from({ length: 10_000 }, (_, at) => ({
    ...guide,
    id: `item-${at}`,
    title: `Del ${at}`,
  }));
  const started = performance.now();
  expect(merged(sourced('network', items)).materials).toHaveLength(10_000);
  expect(performance.now() - started).toBeLessThan(3_000);
});

test('without anything of the network’s own there is no index', () => {
  expect(mergeIndexes([sourced('other', [guide])], SITES)).toBeNull();
});
