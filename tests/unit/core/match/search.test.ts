import { describe, expect, test } from 'vitest';
import { compileIndex } from '../../../../core/match/compile-index.ts';
import { searchMaterials } from '../../../../core/match/search.ts';
import { indexOf, TRADE } from './fixtures.ts';

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

  test('shows no more than asked for', () => {
    expect(searchMaterials('öppna data', compiled, 2)).toHaveLength(2);
  });
});
