import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileIndex } from '../../../../core/match/compile-index.ts';
import { matchPage, pageVocabulary } from '../../../../core/match/matcher.ts';
import { toPageQuery } from '../../../../core/match/query.ts';
import { TUNING } from '../../../../core/match/tuning.ts';
import type { PageContext } from '../../../../core/page/page-context.ts';
import { indexOf, pageOf, TRADE } from './fixtures.ts';

const compiled = compileIndex(indexOf(TRADE));
const weightsOf = (page: Partial<PageContext>): Map<string, number> => {
  const { terms } = toPageQuery(pageOf(page), 'sv', pageVocabulary(compiled), TUNING);
  return new Map([...terms].map(([term, { weight }]) => [term, weight]));
};

test('a heading says more than a mention, and a title more than a heading', () => {
  const inTitle = weightsOf({ title: 'Skördning' }).get('c:harvesting') ?? 0;
  const inHeading =
    weightsOf({ headings: [{ level: 2, text: 'Skördning' }] }).get('c:harvesting') ?? 0;
  const inText = weightsOf({ text: 'Så går skördning till.' }).get('c:harvesting') ?? 0;
  expect(inTitle).toBeGreaterThan(inHeading);
  expect(inHeading).toBeGreaterThan(inText);
  expect(inText).toBeGreaterThan(0);
});

test('a slip in the title is understood, a likeness of meaning is not invented', () => {
  expect(weightsOf({ title: 'Immaterialrrätt' }).has('c:intellectual-property')).toBe(true);
  expect(weightsOf({ title: 'Religion i skolan' }).has('c:region')).toBe(false);
});

test('where API is an active substance no interface is meant', () => {
  const text = 'Varje API ska ha en specifikation.';
  expect(weightsOf({ text }).has('c:api')).toBe(true);
  expect(weightsOf({ text: `Aktiva substanser tillverkas. ${text}` }).has('c:api')).toBe(false);
});

describe('length does not decide', () => {
  const sentences = fc.array(
    fc.constantFrom(
      'Datamängden har licensen CC0.',
      'Metadata skördas av Sveriges dataportal.',
      'Bussen går klockan åtta.',
      'Vi upphandlar öppen programvara.',
      'Badplatsen har en brygga.',
    ),
    { minLength: 1, maxLength: 8 },
  );
  const verdict = (page: Partial<PageContext>): boolean =>
    matchPage(pageOf(page), compiled, '2026-11-24T12:00:00+01:00').suggestions.length > 0;

  test('a text ten times over says what it says once', () => {
    fc.assert(
      fc.property(sentences, (parts) => {
        const text = parts.join('\n');
        expect(weightsOf({ text: `${text}\n`.repeat(10) })).toEqual(weightsOf({ text }));
      }),
    );
  });

  test('everyday sentences around it do not change whether Eko speaks', () => {
    fc.assert(
      fc.property(sentences, fc.nat(60), (parts, lines) => {
        const text = parts.join('\n');
        const padding = Array.from(
          { length: lines },
          (_, at) => `Barnen lekte vid sjön dag ${at}.`,
        );
        expect(verdict({ text: [text, ...padding].join('\n') })).toBe(verdict({ text }));
      }),
    );
  });

  test('no page makes it throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        verdict({ title: text, text, url: text, keywords: [text], selection: text });
      }),
    );
  });
});
