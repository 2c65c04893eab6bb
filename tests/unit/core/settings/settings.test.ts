import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, languageOf, parseSettings } from '../../../../core/settings/settings.ts';

test('a stored choice survives', () => {
  const chosen = { language: 'en', iconOpens: 'panel' };
  expect(parseSettings(chosen)).toEqual(chosen);
});

test('one corrupt value falls back alone', () => {
  expect(parseSettings({ language: 'klingon', iconOpens: 'panel' })).toEqual({
    language: 'browser',
    iconOpens: 'panel',
  });
});

test.each([undefined, null, 'text', 7, []])('%j gives the defaults', (stored) => {
  expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS);
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
