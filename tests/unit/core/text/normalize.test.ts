import { expect, test } from 'vitest';
import { foldDiacritics, normalize } from '../../../../core/text/normalize.ts';

test('the same word compares equal however it was encoded or hyphenated', () => {
  const decomposed = 'O\u0308ppna';
  expect(normalize(decomposed)).toBe('öppna');
  expect(normalize('till\u00ADgäng\u00ADliga')).toBe('tillgängliga');
  expect(normalize('DATA\u200BMÄNGD')).toBe('datamängd');
});

test('å, ä and ö stay letters, so that för is not for', () => {
  expect(normalize('För')).toBe('för');
  expect(normalize('för')).not.toBe(normalize('for'));
});

test('the search box forgives a keyboard without å, ä and ö', () => {
  expect(foldDiacritics('Värdefulla datamängder på kartan')).toBe(
    'vardefulla datamangder pa kartan',
  );
});
