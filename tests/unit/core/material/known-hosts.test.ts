import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { unfamiliarHost } from '../../../../core/material/known-hosts.ts';
import { parseIndex } from '../../../../core/material/parse-index.ts';

test.each([
  ['https://nosad.se/guider', null],
  ['https://www.digg.se/', null],
  ['https://DIGG.se/', null],
  ['https://digg.se./', null],
  ['https://data.europa.eu/', null],
  ['https://forms.example.org/signup', 'forms.example.org'],
  ['https://notdigg.se/', 'notdigg.se'],
  ['https://digg.se.example.org/', 'digg.se.example.org'],
  ['https://example.org/digg.se', 'example.org'],
  ['https://digg.se@example.org/', 'example.org'],
  ['https://digg.se:8443/', 'digg.se:8443'],
  ['https://n\u043Esad.se/', 'xn--nsad-55d.se'],
  ['https://192.0.2.7/', '192.0.2.7'],
  ['javascript:alert(1)', null],
  ['no address', null],
])('%s leads to %s', (address, host) => {
  expect(unfamiliarHost(address)).toBe(host);
});

test('every link in the packed index leads to a known site', () => {
  const parsed = parseIndex(JSON.parse(readFileSync('public/material-index.json', 'utf8')));
  if (parsed.kind !== 'index') throw new Error(parsed.problem);
  const { network, materials, workshops } = parsed.index;
  const links = [network, ...materials, ...workshops].flatMap((item) =>
    Object.entries(item).flatMap(([key, value]) =>
      /url$/i.test(key) && typeof value === 'string' ? [value] : [],
    ),
  );
  expect(links.length).toBeGreaterThan(200);
  expect(links.filter((link) => unfamiliarHost(link) !== null)).toEqual([]);
});
