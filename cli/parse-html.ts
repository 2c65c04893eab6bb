import { JSDOM, VirtualConsole } from 'jsdom';

/** The document that a browser would make of this HTML; no script runs, nothing is fetched. */
export function parseHtml(html: string, url: string): Document {
  // A silent console: broken style sheets on real pages would fill standard error.
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
}
