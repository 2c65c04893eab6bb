import { expect, test } from 'vitest';
import { filterMaterials, toMaterialChoices } from '../../../../core/material/material-choices.ts';
import { NO_FILTER } from '../../../../core/material/material-filter.ts';
import { sampleMaterial } from '../../../support/samples.ts';

const MATERIALS = [
  sampleMaterial({ id: 'old', published: '2021-02', topics: ['licenser', 'api'] }),
  sampleMaterial({ id: 'undated', published: null, kind: 'tool', topics: ['api', 'api'] }),
  sampleMaterial({ id: 'new', published: '2024-05-07', language: 'en', topics: ['api'] }),
];
const idsOf = (part: object) =>
  filterMaterials(MATERIALS, { ...NO_FILTER, ...part }).map(({ id }) => id);

test('topics are counted once a material, the most used first', () => {
  expect(toMaterialChoices(MATERIALS)).toEqual({
    kinds: [
      { value: 'guide', count: 2 },
      { value: 'tool', count: 1 },
    ],
    languages: [
      { value: 'sv', count: 2 },
      { value: 'en', count: 1 },
    ],
    topics: [
      { value: 'api', count: 3 },
      { value: 'licenser', count: 1 },
    ],
  });
});

test('filters narrow together, and the newest stands first', () => {
  expect(idsOf({})).toEqual(['new', 'old', 'undated']);
  expect(idsOf({ topic: 'api', language: 'sv' })).toEqual(['old', 'undated']);
  expect(idsOf({ topic: 'api', kind: 'tool' })).toEqual(['undated']);
  expect(idsOf({ topic: 'okänt' })).toEqual([]);
  expect(idsOf({ only: ['undated', 'gone', 'new'] })).toEqual(['undated', 'new']);
  expect(idsOf({ only: [] })).toEqual([]);
});

test('an empty index offers nothing to choose from', () => {
  expect(toMaterialChoices([])).toEqual({ kinds: [], languages: [], topics: [] });
});
