import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseHtml } from '../../../../cli/parse-html.ts';
import { formatNames } from '../../../../core/page/dataset-facts.ts';
import { LIMITS } from '../../../../core/page/page-context.ts';
import { readPage } from '../../../../core/page/read-page.ts';
import { isVisibleByMarkup } from '../../../../core/page/visible-by-markup.ts';

const read = (html: string, url = 'https://www.example.se/oppna-data') =>
  readPage(parseHtml(html, url), url, isVisibleByMarkup);
const sample = (name: string) => readFileSync(`tests/fixtures/pages/${name}.html`, 'utf8');

test('a guide gives its title without the site, its headings and its own text', () => {
  const page = read(sample('oppna-licenser'));
  expect(page).toMatchObject({
    title: 'Välj licens för öppna data',
    siteName: 'Exempelmyndigheten',
    language: 'sv',
    description: 'Så väljer en offentlig organisation öppen licens för sina datamängder.',
    breadcrumb: ['Kunskap och stöd', 'Öppna och delade data'],
    dataset: null,
    truncated: false,
  });
  expect(page.headings).toEqual([
    { level: 1, text: 'Välj licens för öppna data' },
    { level: 2, text: 'CC0 eller CC BY' },
    { level: 2, text: 'Immaterialrätt att se upp med' },
  ]);
  expect(page.text).toContain('Använd CC0 när ni kan avstå från upphovsrätten.');
  for (const noise of ['kakor', 'Upphandling', 'Kontakta oss', 'bygglov', 'Lyssna'])
    expect(page.text).not.toContain(noise);
});

test('a dataset page of the national portal gives the dataset’s facts', () => {
  const page = read(sample('datamangd-badplatser'), 'https://www.dataportal.se/datasets/1_2');
  expect(page).toMatchObject({
    title: 'Badplatser i Exempelköping',
    siteName: 'Sveriges dataportal',
    kind: 'dataset',
  });
  expect(page.dataset).toMatchObject({
    title: 'Badplatser i Exempelköping',
    publisher: 'Exempelköpings kommun',
    license: null,
    isPending: false,
  });
  expect(page.dataset && formatNames(page.dataset)).toEqual(['CSV', 'JSON']);
});

test.each([
  ['Öppna data | Digg', '<h1>Öppna data</h1>', 'Öppna data'],
  ['Miljödata - Sundsvalls kommun', '<h1>Miljödata</h1>', 'Miljödata'],
  [
    'REST-API – en introduktion',
    '<h1>REST-API – en introduktion</h1>',
    'REST-API – en introduktion',
  ],
  ['Example', '<h1>Lag (2022:818)</h1>', 'Lag (2022:818)'],
  ['', '<h1>Bara rubrik</h1>', 'Bara rubrik'],
])('the title "%s" over %s is read as "%s"', (title, body, expected) => {
  expect(read(`<title>${title}</title><main>${body}</main>`).title).toBe(expected);
});

test.each([
  [
    'sv',
    '',
    'Det här är en sida om att välja licens för data som ska användas av andra och som är öppna.',
  ],
  [
    'en',
    'sv',
    'This is the page about the licence that you choose for the data which is to be used by others and that is open.',
  ],
  [
    'other',
    '',
    'Det er ikke en side til dem som også vil have data fra os, og hvor der er meget af det til alle ved os.',
  ],
  ['sv', 'sv', 'Kort'],
  ['other', 'de', 'Kurz'],
])('%s is told from the words, whatever lang="%s" says', (language, lang, text) => {
  expect(read(`<html lang="${lang}"><main><p>${text}</p></main>`).language).toBe(language);
});

test('JSON-LD in a graph with prefixes gives the dataset; a broken block beside it does no harm', () => {
  const page = read(`<title>Luft</title>
    <script type="application/ld+json">{ "@type": "Dataset", /* no */ }</script>
    <script type="application/ld+json">{"@graph":[{"@type":["schema:Dataset"],"schema:name":"Luftkvalitet","schema:license":"https://creativecommons.org/publicdomain/zero/1.0/","schema:publisher":{"@type":"schema:Organization","schema:name":"Exempelstad"},"schema:keywords":["luft","miljö"]},{"@type":"schema:DataDownload","schema:encodingFormat":"text/csv"}]}</script>`);
  expect(page.kind).toBe('dataset');
  expect(page.dataset).toMatchObject({
    title: 'Luftkvalitet',
    description: '',
    publisher: 'Exempelstad',
    license: { id: 'CC0-1.0', kind: 'open' },
    keywords: ['luft', 'miljö'],
    themes: [],
    distributions: [{ format: { name: 'CSV', mediaType: 'text/csv' } }],
    readBy: ['json-ld'],
  });
});

test('on a legacy page without landmarks the menus are left out', () => {
  const page = read(`<div id="sidhuvud">Stort sidhuvud</div><div class="huvudmeny">Meny ett</div>
    <div id="mitten"><h1>Öppna data</h1><p>Vi publicerar.</p></div><div id="sidfot">Adress</div>`);
  expect(page.text).toBe('Öppna data\nVi publicerar.');
});

test('open shadow roots are read', () => {
  const document = parseHtml('<main><div id="host"></div></main>', 'https://example.se');
  const root = document.getElementById('host')!.attachShadow({ mode: 'open' });
  root.innerHTML =
    '<p>Text i skuggan om öppna data och licenser som är lång nog för att räknas som sidans text.</p>';
  expect(readPage(document, 'https://example.se', isVisibleByMarkup).text).toContain(
    'Text i skuggan',
  );
});

test('text is composed, soft hyphens and direction marks are gone', () => {
  expect(read('<main><p>O\u0308ppna data\u00ADma\u0308ngder \u202Ebakåt</p></main>').text).toBe(
    'Öppna datamängder bakåt',
  );
});

test.each([
  ['ten thousand levels', `${'<div>'.repeat(10_000)}djupt`],
  ['a hundred thousand elements', '<i>x</i>'.repeat(100_000)],
  ['one endless text', `<p>${'öppna data '.repeat(400_000)}`],
  [
    'a clobbered document',
    '<form name="body"><input name="title"><img name="querySelector"><img name="documentElement"></form>',
  ],
  ['nothing at all', ''],
])('%s: the reading ends, within its caps', { timeout: 30_000 }, (_what, body) => {
  const page = read(`<main>${body}</main>`);
  expect(page.text.length).toBeLessThanOrEqual(LIMITS.textChars);
});

test('a page read twice gives the same answer and is left as it was', () => {
  const url = 'https://www.example.se/';
  const document = parseHtml(sample('datamangd-badplatser'), url);
  const before = document.documentElement.outerHTML;
  const first = readPage(document, url, isVisibleByMarkup);
  expect(readPage(document, url, isVisibleByMarkup)).toEqual(first);
  expect(document.documentElement.outerHTML).toBe(before);
});
