import { expect, test } from 'vitest';
import { mergeSettings } from '../../../../core/settings/merge-settings.ts';
import { DEFAULT_SETTINGS } from '../../../../core/settings/settings.ts';

const INDEX = 'https://data.example.se/eko.json';

test('the policy stands before the user’s choice, and the user’s before the default', () => {
  const { settings, locked } = mergeSettings(
    { language: 'en', theme: 'dark' },
    { language: 'sv', indexAddress: INDEX },
  );
  expect(settings).toEqual({
    ...DEFAULT_SETTINGS,
    language: 'sv',
    theme: 'dark',
    indexAddress: INDEX,
  });
  expect(locked).toEqual(['language', 'indexAddress']);
});

test('what is wrong in a policy is named and leaves the field to the user; the rest applies', () => {
  const { settings, locked, policyProblems, problems } = mergeSettings(
    { language: 'en' },
    {
      language: 'svenska',
      refreshHours: 'daily',
      contribution: 'off',
      indexAdress: INDEX,
      automaticSites: ['https://dataportal.se'],
      addedSources: [{ name: 'A' }, { name: 'B', address: INDEX }],
    },
  );
  expect(settings).toMatchObject({ language: 'en', refreshHours: null, contribution: 'off' });
  expect(settings.addedSources.map(({ name }) => name)).toEqual(['B']);
  expect(settings.automaticSites).toEqual([]);
  expect(locked).toEqual(['contribution', 'addedSources']);
  expect(problems).toEqual([]);
  expect(policyProblems).toEqual(
    expect.arrayContaining([
      { name: 'language', kind: 'wrong-value', part: null },
      { name: 'refreshHours', kind: 'wrong-value', part: null },
      { name: 'addedSources', kind: 'wrong-part', part: 1 },
      { name: 'indexAdress', kind: 'unknown', part: null },
      { name: 'automaticSites', kind: 'unknown', part: null },
    ]),
  );
  expect(policyProblems).toHaveLength(5);
});

test('proposed sites may be written as hosts or addresses, and never switch themselves on', () => {
  const { settings, proposedSites, policyProblems } = mergeSettings(
    {},
    { proposedSites: ['www.dataportal.se', 'https://data.example.se/katalog', 'file:///etc', 9] },
  );
  expect(proposedSites).toEqual(['https://www.dataportal.se', 'https://data.example.se']);
  expect(settings.automaticSites).toEqual([]);
  expect(policyProblems).toEqual([
    { name: 'proposedSites', kind: 'wrong-part', part: 4 },
    { name: 'proposedSites', kind: 'wrong-part', part: 3 },
  ]);
});

test.each([undefined, null, [], 'policy'])('%j is no policy', (managed) => {
  expect(mergeSettings({}, managed)).toMatchObject({ locked: [], policyProblems: [] });
});
