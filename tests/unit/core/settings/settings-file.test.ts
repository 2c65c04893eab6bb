import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../../core/settings/settings.ts';
import { parseSettingsFile, toSettingsFile } from '../../../../core/settings/settings-file.ts';

test('what one browser exports another takes in unchanged', () => {
  const settings = { ...DEFAULT_SETTINGS, theme: 'dark', savedMaterials: ['a', 'b'] } as const;
  expect(parseSettingsFile(toSettingsFile(settings))).toEqual({
    kind: 'settings',
    settings,
    problems: [],
  });
});

test('only what a file names is changed, and what is wrong in it is left out and named', () => {
  const file = { theme: 'dark', language: 'klingon', automaticSites: ['file:///', 'https://a.se'] };
  expect(
    parseSettingsFile(JSON.stringify({ format: 'eko-settings', version: 1, settings: file })),
  ).toEqual({
    kind: 'settings',
    settings: { theme: 'dark', automaticSites: ['https://a.se'] },
    problems: [
      { setting: 'language', part: null },
      { setting: 'automaticSites', part: '0' },
    ],
  });
});

test.each([
  ['hello', 'not-json'],
  ['{"settings":{}}', 'wrong-format'],
  ['[]', 'wrong-format'],
  ['{"format":"eko-settings","settings":[]}', 'wrong-format'],
])('%s is refused as %s', (text, reason) => {
  expect(parseSettingsFile(text)).toEqual({ kind: 'refused', reason });
});
