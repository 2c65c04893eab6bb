import { expect, test } from 'vitest';
import { toEndText, toMomentText } from '../../../components/moment-text.ts';

// Local time, in whichever zone the test runs.
const NOW = '2026-11-24T12:00:00';
const TEXTS = { todayAt: (time: string) => `i dag ${time}` };

test.each([
  ['sv', 'onsdag 25 november kl. 08.05'],
  ['en', 'Wednesday 25 November at 08:05'],
] as const)('the end of a pause is said to the minute in %s', (language, words) => {
  expect(toEndText('2026-11-25T08:05:00', language)).toBe(words);
});

test('what was today has its time, what was before its date', () => {
  expect(toMomentText('2026-11-24T08:05:00', NOW, 'sv', TEXTS)).toBe('i dag 08.05');
  expect(toMomentText('2026-11-20T08:05:00', NOW, 'sv', TEXTS)).toBe('20 november 2026');
});
