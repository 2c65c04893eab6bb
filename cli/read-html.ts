import type { PageContext } from '../core/page/page-context.ts';
import { readPage } from '../core/page/read-page.ts';
import { isVisibleByMarkup } from '../core/page/visible-by-markup.ts';
import { parseHtml } from './parse-html.ts';

/** What Eko knows of a page given as text: the extension's own reader over a parsed document. */
export function readHtml(html: string, url: string): PageContext {
  return readPage(parseHtml(html, url), url, isVisibleByMarkup);
}
