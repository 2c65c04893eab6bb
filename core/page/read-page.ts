import { cleanText } from './clean-text.ts';
import { LIMITS, type PageContext } from './page-context.ts';
import { pageKind } from './page-kind.ts';
import { pageLanguage } from './page-language.ts';
import { readBreadcrumb } from './read-breadcrumb.ts';
import { readDataset } from './read-dataset.ts';
import { readJsonLd } from './read-json-ld.ts';
import { type PageWords, readWords } from './read-text.ts';
import { readTitle } from './read-title.ts';

/** A main part with less text than this is taken for an empty shell, and the whole body is read. */
const LEAST_MAIN_CHARS = 80;

/**
 * Reads what a page is about. Pure: the same document gives the same answer, nothing on the page
 * changes, and no page costs more than LIMITS allows.
 * @param url the page's address
 * @param isVisible whether an element is shown; the browser asks its renderer, the command line the markup
 */
export function readPage(
  document: Document,
  url: string,
  isVisible: (element: Element) => boolean,
): PageContext {
  const meta = (selector: string, attribute = 'content') =>
    document.querySelector(selector)?.getAttribute(attribute) ?? '';
  const jsonLd = readJsonLd(document);
  const words = readMain(document, isVisible);
  const heading =
    words.headings.find(({ level }) => level === 1)?.text ??
    cleanText(document.querySelector('h1')?.textContent, LIMITS.headingChars);
  const site = cleanText(meta('meta[property="og:site_name"], meta[name="og:site_name"]'), 100);
  const rawTitle = document.querySelector('head > title, title')?.textContent ?? '';
  const { title, siteName } = readTitle(rawTitle, heading, site, url);
  const dataset = readDataset(document, jsonLd, heading || title);
  return {
    url,
    canonicalUrl: readCanonical(meta('link[rel="canonical"]', 'href'), url),
    title,
    siteName,
    language: pageLanguage(
      `${title}\n${words.text}`,
      document.documentElement?.getAttribute('lang') ?? '',
    ),
    kind: pageKind(url, `${heading} ${title}`, dataset, jsonLd),
    description: cleanText(
      meta('meta[name="description" i]') || meta('meta[property="og:description"]'),
      LIMITS.descriptionChars,
    ),
    keywords: readKeywords(meta('meta[name="keywords" i]')),
    breadcrumb: readBreadcrumb(document, jsonLd, title),
    headings: words.headings,
    dataset,
    selection: cleanText(document.getSelection?.()?.toString(), LIMITS.selectionChars),
    text: words.text,
    contentType: document.contentType ?? 'text/html',
    truncated: words.truncated,
  };
}

function readMain(document: Document, isVisible: (element: Element) => boolean): PageWords {
  const main = document.querySelector('main, [role="main"]') ?? document.querySelector('article');
  if (main) {
    const words = readWords(main, true, isVisible);
    if (words.text.length >= LEAST_MAIN_CHARS) return words;
  }
  const body = document.querySelector('body');
  return body ? readWords(body, false, isVisible) : { headings: [], text: '', truncated: false };
}

function readKeywords(content: string): string[] {
  const keywords = content.split(/[,;]/).map((word) => cleanText(word, LIMITS.listItemChars));
  return [...new Set(keywords.filter(Boolean))].slice(0, LIMITS.listItems);
}

function readCanonical(href: string, url: string): string | null {
  const canonical = href ? URL.parse(href, url) : null;
  return canonical && /^https?:$/.test(canonical.protocol) ? canonical.href : null;
}
