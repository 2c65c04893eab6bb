import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page that means ill, and what it does. */
export interface HostilePage {
  readonly name: string;
  readonly html: string;
  /** True where only a browser runs what makes it hostile, or where a document outside one takes minutes. */
  readonly browserOnly?: boolean;
}

const FOLDER = join(import.meta.dirname, '../fixtures/hostile');
const TOPIC = 'Licens för öppna data: CC0 eller CC BY för datamängden enligt DCAT-AP-SE.';

const page = (body: string, title = 'Öppna data') =>
  `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
const main = (content: string) => `<main><h1>Licenser för öppna data</h1>${content}</main>`;
const script = (code: string) => `<script>${code}</script>`;
const fixture = (name: string): HostilePage => ({
  name,
  html: readFileSync(join(FOLDER, `${name}.html`), 'utf8'),
});

/** Pages that are large rather than clever. */
export function largePages(): HostilePage[] {
  return [
    {
      name: 'five megabytes of text',
      html: page(main(`<p>${TOPIC}</p>`.repeat(65_000))),
      browserOnly: true,
    },
    {
      name: 'a hundred thousand elements',
      html: page(main('<i>a</i>'.repeat(100_000))),
      browserOnly: true,
    },
    {
      name: 'a hundred thousand headings, links and meta elements',
      html: page(
        main(
          '<h2>Licens</h2><a href=/data.csv>csv</a><meta name=dcterms.license content=x>'.repeat(
            33_000,
          ),
        ),
      ),
      browserOnly: true,
    },
    { name: 'a title of a megabyte', html: page(main(TOPIC), 'öppna data '.repeat(100_000)) },
    {
      // Chromium's own layout gives up a page somewhere beyond 2,500 levels, with or without Eko.
      name: 'ten thousand levels',
      html: page(
        script(
          `let at = document.body; const levels = navigator.userAgent.includes('Firefox') ? 10000 : 2000; for (let i = 0; i < levels; i += 1) { const next = document.createElement('div'); at.append(next); at = next; } at.textContent = 'Licens för öppna data';`,
        ),
      ),
      browserOnly: true,
    },
    {
      name: 'a tower of shadow roots',
      html: page(
        script(
          `let at = document.body; for (let i = 0; i < 2000; i += 1) { const host = document.createElement('div'); at.append(host); at = host.attachShadow({ mode: 'open' }); } at.textContent = 'Licens för öppna data';`,
        ),
      ),
      browserOnly: true,
    },
    {
      name: 'JSON-LD, deep',
      html: page(jsonLd(`${'{"@graph":['.repeat(20_000)}{}${']}'.repeat(20_000)}`) + main(TOPIC)),
    },
    {
      name: 'JSON-LD, wide',
      html: page(
        jsonLd(
          JSON.stringify(
            Array.from({ length: 9_000 }, (_, at) => ({
              '@type': 'Dataset',
              '@id': `#${at}`,
              name: 'n',
            })),
          ),
        ) + main(TOPIC),
      ),
    },
    {
      name: 'JSON-LD, a thousand blocks',
      html: page(jsonLd('{"@type":"Dataset","name":"x"}').repeat(1_000) + main(TOPIC)),
    },
    {
      name: 'JSON-LD that points in circles',
      html: page(
        jsonLd(
          JSON.stringify({
            '@graph': [
              {
                '@id': '#a',
                '@type': 'Dataset',
                name: { '@id': '#b' },
                distribution: [{ '@id': '#b' }],
              },
              {
                '@id': '#b',
                '@type': 'Dataset',
                name: { '@id': '#a' },
                distribution: [{ '@id': '#a' }],
              },
            ],
          }),
        ) + main(TOPIC),
      ),
    },
  ];
}

/** Pages that lie about themselves in markup alone. */
export function lyingPages(): HostilePage[] {
  return [
    fixture('clobbered'),
    fixture('invisible-characters'),
    fixture('script-like-text'),
    fixture('poisoned-json-ld'),
    fixture('thirty-languages'),
  ];
}

/** Pages whose scripts attack whoever reads them. */
export function attackingPages(): HostilePage[] {
  const all = {
    'properties that throw': `for (const name of ['title', 'body', 'head', 'URL', 'documentElement', 'contentType', 'readyState'])
      Object.defineProperty(document, name, { get() { globalThis.__touched = name; throw new Error('mine'); } });`,
    'polluted prototypes': `for (const name of ['title', 'text', 'kind', 'level', 'url', 'headings', 'dataset', 'selection', 'truncated'])
      { try { Object.defineProperty(Object.prototype, name, { get() { globalThis.__touched = name; return 'polluted'; }, configurable: true }); } catch {} }
      Array.prototype[Symbol.iterator] = function* () { globalThis.__touched = 'iterator'; throw new Error('mine'); };
      String.prototype.normalize = () => { globalThis.__touched = 'normalize'; throw new Error('mine'); };`,
    'replaced built-ins': `const no = (name) => () => { globalThis.__touched = name; throw new Error('mine'); };
      JSON.parse = no('JSON.parse'); URL.parse = no('URL.parse'); Object.entries = no('entries');
      for (const name of ['querySelector', 'querySelectorAll', 'getAttribute', 'hasAttribute', 'closest', 'checkVisibility', 'matches'])
        Element.prototype[name] = no(name);
      Object.defineProperty(Node.prototype, 'textContent', { get: no('textContent') });
      Object.defineProperty(Node.prototype, 'firstChild', { get: no('firstChild') });`,
    'observers that never rest': `new MutationObserver((all) => { globalThis.__mutations = (globalThis.__mutations ?? 0) + all.length; setTimeout(() => { document.body.dataset.round = String(Math.random()); document.body.append(document.createComment('x')); document.body.lastChild.remove(); }); }).observe(document.documentElement, { subtree: true, childList: true, attributes: true, characterData: true }); document.body.dataset.round = '0';`,
    'elements that run when they are made, moved or copied': `customElements.define('run-me', class extends HTMLElement {
        constructor() { super(); globalThis.__ran = (globalThis.__ran ?? 0) + 1; }
        connectedCallback() { globalThis.__ran += 1; } disconnectedCallback() { globalThis.__ran += 1; }
        get textContent() { globalThis.__touched = 'textContent'; throw new Error('mine'); }
      }); document.body.append(document.createElement('run-me'), document.createElement('run-me'));`,
    'text that is no valid UTF-16': `document.title = '\\uD800 öppna data \\uDC00'; document.querySelector('h1').textContent = 'Licens \\uDFFF för öppna data \\uD800';`,
  };
  return Object.entries(all).map(([name, code]) => ({
    name,
    html: page(main(`<p>${TOPIC}</p>`.repeat(20)) + script(code)),
    browserOnly: true,
  }));
}

function jsonLd(text: string): string {
  return `<script type="application/ld+json">${text}</script>`;
}
