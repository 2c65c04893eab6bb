import { describe, expect, test } from 'vitest';
import { compileIndex } from '../../../../core/match/compile-index.ts';
import { toMarkedText } from '../../../../core/match/marked-text.ts';
import { searchMaterials } from '../../../../core/match/search.ts';
import { indexOf, materialOf, TRADE } from './fixtures.ts';

const compiled = compileIndex(indexOf(TRADE));
const firstFor = (query: string): string | undefined =>
  searchMaterials(query, compiled, 5)[0]?.material.id;

describe('searchMaterials', () => {
  test.each([
    ['licenser', 'licenser'],
    ['licens', 'licenser'],
    ['licnser', 'licenser'],
    ['skördn', 'skordning'],
    ['skordning dataportal', 'skordning'],
    ['öppen källkod', 'upphandling'],
    ['oppen programvara upphandling', 'upphandling'],
    ['lekpl', 'lekplatser'],
    ['hvd', 'geodata'],
    ['open source procurement', 'upphandling'],
    ['  API-nycklar ', 'api'],
  ])('%s finds %s', (query, id) => {
    expect(firstFor(query)).toBe(id);
  });

  test.each(['', '   ', '!?', 'xyzzy', 'qqqqqqqq'])('"%s" finds nothing', (query) => {
    expect(searchMaterials(query, compiled, 5)).toEqual([]);
  });

  test.each([
    ['emoji', '👩‍💻🎉'],
    ['text from right to left', 'بيانات مفتوحة'],
    ['a very long word', 'å'.repeat(500)],
    ['a lone half of an emoji', '\uD83D'],
    ['signs of a pattern', '(.*)[a-z]+\\d{9}$'],
  ])('%s does no harm', (_name, query) => {
    expect(searchMaterials(query, compiled, 5)).toEqual([]);
  });

  test('a pasted paragraph of 500 characters is searched by its first words', () => {
    const pasted = `licenser för öppna data ${'och sådant som hör till det '.repeat(20)}`;
    expect(firstFor(pasted.slice(0, 500))).toBe('licenser');
  });

  test('a function word that is being typed may become another word, and is not missed if not', () => {
    const forums = compileIndex(
      indexOf([
        materialOf({ id: 'maturity', title: 'Open data maturity' }),
        materialOf({ id: 'forum', title: 'Nordic open government forum' }),
        materialOf({ id: 'guide', title: 'Guide to open data' }),
      ]),
    );
    const first = (query: string) => searchMaterials(query, forums, 5)[0]?.material.id;
    expect(first('open for')).toBe('forum');
    expect(first('guide for')).toBe('guide');
    expect(searchMaterials('open for ', forums, 5)).toHaveLength(3);
  });

  test('an empty index has no hits', () => {
    expect(searchMaterials('licens', compileIndex(indexOf([])), 5)).toEqual([]);
  });

  test('what is filtered away is not found, and leaves room for the rest', () => {
    const hits = searchMaterials('öppna data', compiled, 50);
    const [first] = hits;
    const others = searchMaterials(
      'öppna data',
      compiled,
      50,
      ({ id }) => id !== first?.material.id,
    );
    expect(others).toHaveLength(hits.length - 1);
  });

  test('the words that were meant are marked, however they were typed', () => {
    const [hit] = searchMaterials('licnser', compiled, 1);
    const marked = toMarkedText('Öppna licenser: välj licens.', 'sv', hit?.stems ?? new Set());
    expect(marked).toEqual([
      { text: 'Öppna ', marked: false },
      { text: 'licenser', marked: true },
      { text: ': välj ', marked: false },
      { text: 'licens', marked: true },
      { text: '.', marked: false },
    ]);
  });

  test('shows no more than asked for', () => {
    expect(searchMaterials('öppna data', compiled, 2)).toHaveLength(2);
  });
});
