import { expect, test } from 'vitest';
import { wikiPageUrl, wikiSlugAt, wikiSlugKey } from '../../../../core/material/wiki-slug.ts';

test.each([
  'Policy-för-att-bidra',
  'Policy för att bidra',
  'Policy%20f%C3%B6r%20att%20bidra',
  'policy-f\u006f\u0308r-att-bidra',
  '/POLICY-FÖR-ATT-BIDRA/#mål',
])('%s is one spelling of the policy page', (slug) => {
  expect(wikiSlugKey(slug)).toBe('policy-för-att-bidra');
});

test.each([
  ['https://gitlab.com/odks/wiki/-/wikis/guider/Upphandling', 'guider/upphandling'],
  ['https://gitlab.com/odks/wiki/wikis/Exempel', 'exempel'],
  ['https://www.nosad.se/tips/', 'tips'],
  ['https://nosad.se/', null],
  ['https://nosad.se/tips#krav', null],
  ['https://gitlab.com/odks/wiki/-/wikis/uploads/30cf/Bortom.pdf', null],
  ['https://example.org/tips', null],
  ['ingen adress', null],
])('at %s stands the wiki page %s', (address, slug) => {
  expect(wikiSlugAt(address, ['nosad.se'])).toBe(slug);
});

test('a title with a question mark and a folder makes a link that opens it', () => {
  expect(wikiPageUrl('https://gitlab.com/a/wiki/-/wikis', 'frågor/Vad är öppna data?')).toBe(
    'https://gitlab.com/a/wiki/-/wikis/fr%C3%A5gor/Vad%20%C3%A4r%20%C3%B6ppna%20data%3F',
  );
});
