import { cleanText } from './clean-text.ts';
import { LIMITS } from './page-context.ts';

const SUFFIX = /^(.+?)\s+[|–—·-]\s+([^|–—·]{2,60})$/u;
const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** A page's own title, and what its site calls itself where the title or the page says so. */
export interface PageTitle {
  readonly title: string;
  readonly siteName: string;
}

/**
 * Cuts the site's name off a title: the last " | Site" or " - Site" part, once.
 * A title that is nothing but the site's name gives way to the first heading.
 * @param ogSiteName what the page itself names its site; may be empty
 */
export function readTitle(
  rawTitle: string,
  firstHeading: string,
  ogSiteName: string,
  url: string,
): PageTitle {
  const raw = cleanText(rawTitle, LIMITS.titleChars);
  const host = letters((URL.parse(url)?.hostname ?? '').replace(/^www\./, '').split('.')[0] ?? '');
  const cut = SUFFIX.exec(raw);
  const [, head = raw, tail = ''] = cut ?? [];
  const isSite = tail !== '' && isSiteName(tail, head, firstHeading, ogSiteName, host);
  const siteName = ogSiteName || (isSite ? tail : '');
  const title = isSite ? head : raw;
  const isOnlySite = letters(title) === letters(siteName) || letters(title) === host;
  return { title: firstHeading && (isOnlySite || !title) ? firstHeading : title, siteName };
}

function isSiteName(
  tail: string,
  head: string,
  firstHeading: string,
  ogSiteName: string,
  host: string,
): boolean {
  const name = letters(tail);
  if (ogSiteName && name === letters(ogSiteName)) return true;
  if (host && (name.includes(host) || host.includes(name))) return true;
  if (firstHeading && letters(firstHeading) === letters(head)) return true;
  // A heading that holds the tail says that the tail belongs to the subject.
  return !letters(firstHeading).includes(name) && tail.split(' ').length <= 4;
}

/** A description without the site's name at its end: it says who speaks, not of what. */
export function withoutSiteName(text: string, siteName: string): string {
  const [, head = text, tail = ''] = SUFFIX.exec(text) ?? [];
  return siteName && letters(tail) === letters(siteName) ? head : text;
}
