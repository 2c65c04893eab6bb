import { expect, test } from 'vitest';
import { readHtml } from '../../../../cli/read-html.ts';

const kindAt = (url: string, main: string, head = '') =>
  readHtml(`<html lang="sv"><head>${head}</head><body><main>${main}</main></body></html>`, url)
    .kindEvidence;
const kindOf = (url: string, main: string, head = '') =>
  readHtml(`<html lang="sv"><head>${head}</head><body><main>${main}</main></body></html>`, url)
    .kind;

const VACANCY =
  '<h1>Samordnare för öppna data</h1><p>Vi söker dig som kan metadata och API:er. Sista ansökningsdag är 14 april.</p>';

test('a page that says it is a job posting is a vacancy', () => {
  const head =
    '<script type="application/ld+json">{"@type":"JobPosting","title":"Utvecklare"}</script>';
  expect(kindOf('https://x.se/utvecklare-api', '<h1>Utvecklare av API:er</h1>', head)).toBe(
    'vacancy',
  );
});

test('a page among vacancies that asks for applications is a vacancy', () => {
  expect(kindOf('https://www.scb.se/om-scb/lediga-jobb/samordnare', VACANCY)).toBe('vacancy');
  expect(kindAt('https://www.scb.se/om-scb/lediga-jobb/samordnare', VACANCY)?.by).toBe('address');
});

test('statistics on vacancies and the data of an employment service are none', () => {
  expect(
    kindOf(
      'https://www.scb.se/hitta-statistik/arbetsmarknad/lediga-jobb/tabeller',
      '<h1>Lediga jobb per näringsgren</h1><p>Statistiken visar antalet lediga jobb varje kvartal.</p>',
    ),
  ).not.toBe('vacancy');
  expect(
    kindOf(
      'https://data.arbetsformedlingen.se/data/platsannonser',
      '<h1>Platsannonser som öppna data</h1><p>Filen har fälten arbetsuppgifter, anställningsform och sista ansökningsdag.</p>',
    ),
  ).not.toBe('vacancy');
});

test('what a site says of cookies, personal data and its own accessibility is a notice', () => {
  const headings = [
    'Så använder vi kakor',
    'Så behandlar vi dina personuppgifter',
    'Tillgänglighetsredogörelse för dataportalen',
    'Privacy policy',
  ];
  for (const heading of headings)
    expect(kindOf('https://x.se/om', `<h1>${heading}</h1><p>Text.</p>`), heading).toBe('notice');
  expect(kindOf('https://x.se/om', '<h1>Personuppgifter i öppna data</h1><p>Text.</p>')).toBe(
    'other',
  );
});

test('a product and a page with the phrases of sellers are offers', () => {
  const head = '<script type="application/ld+json">{"@type":"Product","name":"Plattform"}</script>';
  expect(kindOf('https://x.se/losning', '<h1>Dataplattform för kommuner</h1>', head)).toBe('offer');
  const selling = '<h1>Dataplattform</h1><p>Från 9 900 kr per månad. Boka demo i dag.</p>';
  expect(kindOf('https://x.se/losning', selling)).toBe('offer');
  const fee = '<h1>Öppna data om avgifter</h1><p>Avgiften är 100 kr per månad.</p>';
  expect(kindOf('https://x.se/avgifter', fee)).toBe('other');
});
