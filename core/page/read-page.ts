import { cleanText } from './clean-text.ts';
import { emptyPage } from './empty-page.ts';
import { LIMITS, type PageContext } from './page-context.ts';
import { pageKind } from './page-kind.ts';
import { pageLanguage } from './page-language.ts';
import { documentProperty } from './page-root.ts';
import { readPlatform } from './portals/platforms.ts';
import { readBreadcrumb } from './read-breadcrumb.ts';
import { readDataset } from './read-dataset.ts';
import { readJsonLd } from './read-json-ld.ts';
import { type PageWords, readWords } from './read-text.ts';
import { readTitle, withoutSiteName } from './read-title.ts';

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
  const root = documentProperty(document, 'documentElement');
  if (!root) return emptyPage(url);
  const jsonLd = readJsonLd(root);
  const words = readMain(root, isVisible);
  const { heading, title, siteName, rawTitle } = readNames(root, words, url);
  const found = readPlatform(root, url, rawTitle);
  const platform = found?.platform ?? null;
  const dataset = readDataset(root, {
    url,
    platform,
    jsonLd,
    heading: heading || title,
    siteName,
    text: words.text,
  });
  const { kind, evidence } = pageKind(root, {
    url,
    words: `${heading} ${title}`,
    text: words.text,
    jsonLd,
    platform,
    datasetMark: dataset?.mark ?? null,
  });
  return {
    ...readHead(root, url, siteName),
    url,
    title,
    siteName,
    language: pageLanguage(`${title}\n${words.text}`, root.getAttribute('lang') ?? ''),
    kind,
    kindEvidence: evidence,
    platform: dataset?.platform ?? platform,
    platformEvidence: found?.evidence ?? null,
    breadcrumb: readBreadcrumb(root, jsonLd, [title, siteName]),
    headings: words.headings,
    dataset: dataset?.facts ?? null,
    selection: readSelection(document),
    text: words.text,
    contentType: documentProperty(document, 'contentType') ?? 'text/html',
    truncated: words.truncated,
  };
}

function metaContent(root: Element, selector: string, attribute = 'content'): string {
  return root.querySelector(selector)?.getAttribute(attribute) ?? '';
}

/** What the page and its site are called, and what the page calls itself in its first heading. */
function readNames(root: Element, words: PageWords, url: string) {
  const heading =
    words.headings.find(({ level }) => level === 1)?.text ??
    cleanText(root.querySelector('h1')?.textContent, LIMITS.headingChars);
  const site = cleanText(
    metaContent(root, 'meta[property="og:site_name"], meta[name="og:site_name"]'),
    100,
  );
  const rawTitle = root.querySelector('head > title, title')?.textContent ?? '';
  return {
    heading,
    rawTitle: rawTitle.slice(0, LIMITS.titleChars),
    ...readTitle(rawTitle, heading, site, url),
  };
}

/** What the page's head says of it. */
function readHead(
  root: Element,
  url: string,
  siteName: string,
): Pick<PageContext, 'canonicalUrl' | 'description' | 'keywords'> {
  const description =
    metaContent(root, 'meta[name="description" i]') ||
    metaContent(root, 'meta[property="og:description"]');
  return {
    canonicalUrl: readCanonical(metaContent(root, 'link[rel="canonical"]', 'href'), url),
    description: withoutSiteName(cleanText(description, LIMITS.descriptionChars), siteName),
    keywords: readKeywords(metaContent(root, 'meta[name="keywords" i]')),
  };
}

function readMain(root: Element, isVisible: (element: Element) => boolean): PageWords {
  const main = root.querySelector('main, [role="main"]') ?? root.querySelector('article');
  if (main) {
    const words = readWords(main, true, isVisible);
    if (words.text.length >= LEAST_MAIN_CHARS) return words;
  }
  return readWords(root.querySelector('body') ?? root, false, isVisible);
}

function readSelection(document: Document): string {
  const selection = documentProperty(document, 'getSelection')?.call(document);
  return cleanText(selection?.toString(), LIMITS.selectionChars);
}

function readKeywords(content: string): string[] {
  const keywords = content.split(/[,;]/).map((word) => cleanText(word, LIMITS.listItemChars));
  return [...new Set(keywords.filter(Boolean))].slice(0, LIMITS.listItems);
}

function readCanonical(href: string, url: string): string | null {
  const canonical = href ? URL.parse(href, url) : null;
  return canonical && /^https?:$/.test(canonical.protocol) ? canonical.href : null;
}
