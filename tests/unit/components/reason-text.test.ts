import { expect, test } from 'vitest';
import { toReasonText } from '../../../components/reason-text.ts';
import type { Reason } from '../../../core/match/suggestions.ts';

const reason = (part: Partial<Reason>): Reason => ({
  term: 'licens',
  field: 'title',
  share: 0.5,
  ...part,
});
const highValue = reason({ term: 'High-value datasets', concept: 'high-value-datasets' });

test('the place is said of the words that stood there, and of no others', () => {
  const reasons = [
    reason({ term: 'Badplatser' }),
    reason({ term: 'öppna data', field: 'keywords' }),
    reason({ term: 'Exempelköping' }),
  ];
  expect(toReasonText(reasons, 'sv')).toBe(
    'Passar: Badplatser, Exempelköping i titeln · öppna data',
  );
});

test('the first word of a page in the other language is translated', () => {
  expect(toReasonText([highValue], 'sv')).toBe(
    'Passar: High-value datasets (värdefulla datamängder) i titeln',
  );
  const swedish = { ...highValue, term: 'Värdefulla datamängder' };
  expect(toReasonText([swedish], 'en')).toMatch(
    /^Fits: Värdefulla datamängder \(high-value datasets\) /,
  );
  expect(toReasonText([swedish], 'sv')).not.toContain('(');
});

test.each([
  ['the same in both languages', 'open licence', 'licence'],
  ['joined by its meaning alone', 'GitHub', 'code-publishing'],
])('a word that is %s gets no translation', (_what, term, concept) => {
  expect(toReasonText([reason({ term, concept })], 'sv')).not.toContain('(');
});

test('a word that a longer one holds is left out', () => {
  const reasons = [reason({ term: 'API' }), reason({ term: 'REST API' })];
  expect(toReasonText(reasons, 'sv')).toBe('Passar: REST API i titeln');
});

test('that the publisher of the page took part stands last', () => {
  const reasons = [
    reason({ term: 'policy' }),
    reason({ term: 'öppen källkod', field: 'text' }),
    reason({ term: 'SCB', field: 'publisher' }),
  ];
  expect(toReasonText(reasons, 'sv')).toBe(
    'Passar: policy i titeln · öppen källkod · SCB ger ut sidan och är med bakom materialet',
  );
  expect(toReasonText(reasons, 'en')).toContain('SCB publishes this page and helped make');
});
