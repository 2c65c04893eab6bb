import { expect, test } from 'vitest';
import { readHtml } from '../../../../../cli/read-html.ts';
import { metadataGaps } from '../../../../../core/advice/metadata-gaps.ts';
import { LIMITS } from '../../../../../core/page/page-context.ts';

const URL_ = 'https://www.dataportal.se/datasets/1_2';
const script = (json: string) => `<script type="application/ld+json">${json}</script>`;
const deep = (levels: number) => `${'{"a":['.repeat(levels)}1${']}'.repeat(levels)}`;
const wide = JSON.stringify({
  '@type': 'Dataset',
  name: 'x'.repeat(100_000),
  keywords: Array.from({ length: 9_000 }, (_, n) => `ord${n}`),
  distribution: Array.from({ length: 2_000 }, () => ({
    '@type': 'DataDownload',
    contentUrl: 'javascript:alert(1)',
    encodingFormat: 'y'.repeat(300),
  })),
});

test.each([
  ['JSON-LD of five megabytes', script(`{"@type":"Dataset","name":"${'x'.repeat(5_000_000)}"}`)],
  ['JSON-LD nested without end', script(deep(3_000))],
  ['JSON-LD with comments', script('{/* no */"@type":"Dataset"}')],
  ['a thousand scripts', script('{"@type":"Dataset","name":"a","description":"b"}').repeat(1_000)],
  ['prototype names', script('{"@type":"Dataset","__proto__":{"x":1},"constructor":5,"name":"a"}')],
  ['one very wide dataset', script(wide)],
  [
    'a form that hides its own properties',
    '<form typeof="dcat:Dataset" class="rdformsLabel" data-entryscape="x"><input name="getAttribute"><input name="localName"><input name="firstChild"><input name="nextSibling"></form>',
  ],
  [
    'ten thousand labels, nested',
    `${'<dl><dt>Licens<dd>'.repeat(300)}${'<dl><dt>Utgivare</dt><dd>x</dd></dl>'.repeat(5_000)}`,
  ],
  [
    'templates in attributes',
    `<div data-entryscape="listStandard" data-entryscape-rowhead="${'&lt;b&gt;Licens CC BY&lt;/b&gt;'.repeat(50_000)}">x</div>`,
  ],
  ['a schema that is no JSON', '<div ctx-dataset-schema="{{not json"><h1>{{title}}</h1></div>'],
])('%s: the page is read, within its caps', { timeout: 30_000 }, (_what, body) => {
  const page = readHtml(
    `<!doctype html><html lang="sv"><main><h1>Data</h1>${body}</main></html>`,
    URL_,
  );
  const { dataset } = page;
  if (!dataset) return;
  for (const [name, value] of Object.entries(dataset)) {
    if (typeof value === 'string')
      expect(value.length, name).toBeLessThanOrEqual(LIMITS.descriptionChars);
    if (Array.isArray(value)) expect(value.length, name).toBeLessThanOrEqual(LIMITS.listItems);
  }
  expect(dataset.distributions.map(({ downloadUrl }) => downloadUrl).join('')).not.toContain(
    'javascript',
  );
  expect(JSON.stringify(page.platformEvidence).length).toBeLessThan(400);
  expect(() => metadataGaps(page)).not.toThrow();
});

test('no text in an attribute counts as the page’s licence', () => {
  const page = readHtml(
    '<main><h1>Data</h1><section data-test-id="datasets-block" data-entryscape-rowhead="&lt;dt&gt;Licens&lt;/dt&gt;&lt;dd&gt;CC0&lt;/dd&gt;">Inga filer</section></main>',
    URL_,
  );
  expect(page.dataset?.license).toBeNull();
});
