import { expect, test } from 'vitest';
import {
  DEFAULT_SETTINGS,
  languageOf,
  parseSettings,
  type Settings,
} from '../../../../core/settings/settings.ts';

const SITE = 'https://www.dataportal.se';

test('stored choices survive', () => {
  const chosen: Partial<Settings> = {
    language: 'en',
    iconOpens: 'panel',
    theme: 'dark',
    refreshHours: 12,
    automaticSites: [SITE],
    snoozedSites: { [SITE]: '2026-12-01T10:00:00.000Z' },
    silencedMaterials: ['guide-licences'],
    addedSources: [
      { name: 'X', address: 'https://example.org/i.json', publisher: '', licence: '' },
    ],
  };
  expect(parseSettings(chosen)).toEqual({
    settings: { ...DEFAULT_SETTINGS, ...chosen },
    problems: [],
  });
});

test('one corrupt value becomes its default and is named; nothing else is lost', () => {
  const { settings, problems } = parseSettings({ language: 'klingon', iconOpens: 'panel' });
  expect(settings).toEqual({ ...DEFAULT_SETTINGS, iconOpens: 'panel' });
  expect(problems).toEqual([{ setting: 'language', part: null }]);
});

test('a corrupt element leaves its list alone', () => {
  const { settings, problems } = parseSettings({
    automaticSites: ['javascript:alert(1)', SITE, 7, 'https://a.example/path'],
    snoozedSites: { [SITE]: '2026-12-01T10:00:00Z', 'https://b.example': 'soon' },
    savedMaterials: 'everything',
  });
  expect(settings.automaticSites).toEqual([SITE]);
  expect(settings.snoozedSites).toEqual({ [SITE]: '2026-12-01T10:00:00Z' });
  expect(settings.savedMaterials).toEqual([]);
  expect(problems).toEqual(
    expect.arrayContaining([
      { setting: 'automaticSites', part: '0' },
      { setting: 'automaticSites', part: '2' },
      { setting: 'automaticSites', part: '3' },
      { setting: 'snoozedSites', part: 'https://b.example' },
      { setting: 'savedMaterials', part: null },
    ]),
  );
  expect(problems).toHaveLength(5);
});

test('another network’s index over plain http is left out, the others stay', () => {
  const source = (address: string) => ({ name: 'X', address, publisher: 'Y', licence: 'CC0' });
  const good = source('https://example.org/index.json');
  const { settings } = parseSettings({ addedSources: [source('http://example.org/'), good] });
  expect(settings.addedSources).toEqual([good]);
});

test.each([undefined, null, 'text', 7, []])('%j gives the defaults', (stored) => {
  expect(parseSettings(stored)).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
});

test('items that are none of Eko’s settings are left alone', () => {
  expect(parseSettings({ theme: 'dark', whatever: 1 }).problems).toEqual([]);
});

test.each([
  ['sv-SE', 'sv'],
  ['en-GB', 'en'],
  ['fi', 'sv'],
] as const)('a browser in %s is spoken to in %s', (browserLanguage, language) => {
  expect(languageOf(DEFAULT_SETTINGS, browserLanguage)).toBe(language);
});

test('the chosen language beats the browser’s', () => {
  expect(languageOf({ ...DEFAULT_SETTINGS, language: 'sv' }, 'en-US')).toBe('sv');
});
