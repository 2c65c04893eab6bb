// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { LIMITS, type PageContext } from '../../../../core/page/page-context.ts';
import { readPage } from '../../../../core/page/read-page.ts';
import { attackingPages, largePages, lyingPages } from '../../../support/hostile-pages.ts';

const URL_OF_PAGE = 'https://www.example.se/data';
const pages = [...largePages(), ...lyingPages(), ...attackingPages()].filter(
  ({ browserOnly }) => !browserOnly,
);
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const read = (document: Document): PageContext => readPage(document, URL_OF_PAGE, () => true);

/** All texts in a value, with the keys that lead to them. */
function textsIn(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${path}.${key}`));
}

describe.each(pages)('a page with $name', ({ html }) => {
  test('is read within bounds, and stays as it was', () => {
    const document = parse(html);
    const before = document.documentElement.innerHTML.length;
    const context = read(document);
    expect(document.documentElement.innerHTML.length).toBe(before);
    expect(context.title.length).toBeLessThanOrEqual(LIMITS.titleChars);
    expect(context.text.length).toBeLessThanOrEqual(LIMITS.textChars);
    expect(context.headings.length).toBeLessThanOrEqual(LIMITS.headings);
    expect(context.keywords.length).toBeLessThanOrEqual(LIMITS.listItems);
    expect(JSON.stringify(context).length).toBeLessThan(150_000);
  });

  test('gives no mark that turns or hides text, and no address but http(s)', () => {
    for (const [path, text] of textsIn(read(parse(html)))) {
      expect(text, path).not.toMatch(/[\u200B\u202A-\u202E\u2060-\u2069\uFEFF]/);
      if (/url|address/i.test(path.split('.').at(-1) ?? '')) expect(text).toMatch(/^(https?:|$)/);
    }
  });
});

test('a title with marks that turn and hide text is read as its words', () => {
  const found = lyingPages().find(({ name }) => name === 'invisible-characters');
  const context = read(parse(found?.html ?? ''));
  expect(context.title).toBe('Öppna data licens');
  expect(context.headings[0]?.text).toBe('Licenser för öppna data');
});

test('nothing in a page’s JSON-LD reaches the prototype of all objects', () => {
  const found = lyingPages().find(({ name }) => name === 'poisoned-json-ld');
  read(parse(found?.html ?? ''));
  expect({}).not.toHaveProperty('polluted');
});

test('a document whose properties are hidden by the names of its elements is read all the same', () => {
  const found = lyingPages().find(({ name }) => name === 'clobbered');
  const context = read(parse(found?.html ?? ''));
  expect(context.headings).toEqual([{ level: 1, text: 'Licenser för öppna data' }]);
  expect(context.text).toContain('CC0 eller CC BY');
});
