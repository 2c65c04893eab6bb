import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markReasons } from '../../../../core/match/mark-reasons.ts';
import type { Reason } from '../../../../core/match/suggestions.ts';

const reason = (term: string, concept?: string): Reason => ({
  term,
  field: 'text',
  share: 0.5,
  ...(concept ? { concept } : {}),
});
const marked = (text: string, ...reasons: Reason[]) =>
  markReasons(text, 'sv', reasons)
    .filter((part) => part.marked)
    .map((part) => part.text);

test('another form of the page’s word is marked', () => {
  expect(marked('Välj licensen för badplatserna', reason('licenser'), reason('Badplats'))).toEqual([
    'licensen',
    'badplatserna',
  ]);
});

test('another word for the same concept is marked, as a whole', () => {
  expect(marked('Vägledning om öppna data', reason('open data', 'open-data'))).toEqual([
    'öppna data',
  ]);
});

test('what no reason speaks of stays unmarked', () => {
  expect(marked('Datadriven samverkan', reason('licens'))).toEqual([]);
});

test('all parts together are the text, whatever it is', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, term) => {
      const parts = markReasons(text, 'sv', [reason(term), reason('data', 'open-data')]);
      expect(parts.map((part) => part.text).join('')).toBe(text);
    }),
  );
});
