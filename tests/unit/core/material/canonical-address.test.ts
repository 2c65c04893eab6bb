import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalAddress, canonicalSection } from '../../../../core/material/canonical-address.ts';

test.each([
  ['http and https', 'http://nosad.se/tips', 'https://nosad.se/tips'],
  ['www. or not', 'https://www.dataportal.se/oppen-kallkod', 'https://dataportal.se/oppen-kallkod'],
  [
    'a slash at the end',
    'https://docs.dataportal.se/catalog',
    'https://docs.dataportal.se/catalog/',
  ],
  ['the start page', 'https://nosad.se', 'https://nosad.se/'],
  ['letter case of host and path', 'https://NOSAD.se/Brno', 'https://nosad.se/brno'],
  ['a place on the page', 'https://nosad.se/workshops#geodata', 'https://nosad.se/workshops'],
  ['escaped Swedish letters', 'https://nosad.se/NS%C3%96D', 'https://nosad.se/NSÖD'],
  ['escapes in small letters', 'https://nosad.se/NS%c3%96D', 'https://nosad.se/NSÖD'],
  ['a decomposed ö', 'https://nosad.se/NSO%CC%88D', 'https://nosad.se/NS%C3%96D'],
  [
    'tracking',
    'https://www.digg.se/om-oss?utm_source=nyhetsbrev&fbclid=abc&_gl=1*x',
    'https://www.digg.se/om-oss',
  ],
  ['the order of parameters', 'https://scb.se/sok?a=1&b=2', 'https://scb.se/sok?b=2&a=1'],
  [
    'escapes in a query',
    'https://rkrattsbaser.gov.se/sfst?bet=2022%3A818',
    'https://rkrattsbaser.gov.se/sfst?bet=2022:818',
  ],
  [
    'an index file',
    'https://docs.dataportal.se/dcat/index.html',
    'https://docs.dataportal.se/dcat/',
  ],
  ['the usual port', 'https://nosad.se:443/tips', 'https://nosad.se/tips'],
  ['a dot after the host', 'https://nosad.se./tips', 'https://nosad.se/tips'],
  [
    'the network under GitLab',
    'https://open-data-knowledge-sharing.gitlab.io/tips/',
    'https://nosad.se/tips',
  ],
  [
    'SKL’s and SKR’s',
    'https://skl.se/samhallsplaneringinfrastruktur/oppnageodata.4234.html',
    'https://skr.se/skr/samhallsplaneringinfrastruktur/oppnageodata.4234.html',
  ],
  [
    'the portal’s Swedish',
    'https://www.dataportal.se/sv/specifications/lekplatser/1.0',
    'https://www.dataportal.se/specifications/lekplatser/1.0',
  ],
])('%s: one page', (_, one, other) => {
  expect(canonicalAddress(one)).toBe(canonicalAddress(other));
  expect(canonicalAddress(one)).not.toBe('');
});

test.each([
  [
    'versions',
    'https://docs.dataportal.se/dcat/2.2.0/en/',
    'https://docs.dataportal.se/dcat/3.0.1/en',
  ],
  [
    'languages',
    'https://docs.dataportal.se/dcat/2.0.0/sv/',
    'https://docs.dataportal.se/dcat/2.0.0/en/',
  ],
  [
    'statutes',
    'https://rkrattsbaser.gov.se/sfst?bet=2022%3A818',
    'https://rkrattsbaser.gov.se/sfst?bet=2018%3A1937',
  ],
  [
    'videos',
    'https://www.youtube.com/watch?v=by_h0dWljqY',
    'https://www.youtube.com/watch?v=63l3-_WC7jc',
  ],
  ['hosts', 'https://docs.dataportal.se/catalog/', 'https://www.dataportal.se/catalog/'],
  ['an escaped slash', 'https://gitlab.com/a%2Fb', 'https://gitlab.com/a/b'],
  [
    'a name that only begins alike',
    'https://skl.se.evil.example/',
    'https://skr.se/skr.evil.example/',
  ],
  ['svenska', 'https://dataportal.se/svenska', 'https://dataportal.se/enska'],
])('two %s: two pages', (_, one, other) => {
  expect(canonicalAddress(one)).not.toBe(canonicalAddress(other));
});

test.each(['', 'nosad.se/tips', 'about:blank', 'file:///tmp/a.html', 'javascript:alert(1)'])(
  '%j is no page',
  (address) => expect(canonicalAddress(address)).toBe(''),
);

test('an old site’s own escapes still equal themselves', () => {
  expect(canonicalAddress('https://lagen.example/%F6ppna')).toBe('lagen.example/%f6ppna');
});

test('whatever the address, it gives an answer and one that does not depend on the scheme', () => {
  fc.assert(
    fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (address) => {
      const swapped = address.replace(/^https?/, (scheme) =>
        scheme === 'http' ? 'https' : 'http',
      );
      expect(canonicalAddress(address)).toBe(canonicalAddress(swapped));
    }),
  );
  fc.assert(fc.property(fc.string(), (text) => typeof canonicalAddress(text) === 'string'));
});

test.each([
  ['https://nosad.se/workshops#%C3%B6ppna-standarder', 'öppna-standarder'],
  ['https://nosad.se/workshops#Öppna-standarder', 'öppna-standarder'],
  ['https://nosad.se/workshops#geodata:~:text=kartor', 'geodata'],
  ['https://nosad.se/workshops#:~:text=kartor', ''],
  ['https://nosad.se/workshops', ''],
  ['ingen adress', ''],
])('the section of %s is %j', (address, section) => {
  expect(canonicalSection(address)).toBe(section);
});
