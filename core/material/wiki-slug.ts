/** Where pages of the network's wiki are read: in the wiki itself, and as pages of the site made from it. */
const WIKI_PATH = /^\/(?<project>.+?)\/(?:-\/)?wikis\/(?<slug>.+)$/;
const NOT_A_PAGE = /^(?:uploads|-|templates)\//;

/**
 * The key in which all spellings of a wiki page's name are equal: GitLab looks pages up without
 * regard to case and takes spaces for hyphens; escapes and decomposed letters come from links.
 * `Policy%20f%C3%B6r%20att%20bidra` and `Policy-för-att-bidra` → `policy-för-att-bidra`.
 */
export function wikiSlugKey(slug: string): string {
  return decoded(slug)
    .normalize('NFC')
    .trim()
    .replace(/[?#].*$/, '')
    .replace(/^\/+|\/+$/g, '')
    .replace(/\s+/g, '-')
    .toLowerCase();
}

/**
 * The key of the wiki page that stands at an address, on the wiki or on the site made from it;
 * null for sections of a page, uploads, and other sites.
 * @param sites hosts whose pages are made from the wiki, such as `nosad.se`
 */
export function wikiSlugAt(address: string, sites: readonly string[]): string | null {
  const url = URL.parse(address);
  if (url?.hash !== '' || url.search !== '') return null;
  const { slug } = WIKI_PATH.exec(url.pathname)?.groups ?? {};
  if (slug) return NOT_A_PAGE.test(slug) ? null : wikiSlugKey(slug);
  const host = url.host.replace(/^www\./, '');
  return sites.includes(host) ? wikiSlugKey(url.pathname) || null : null;
}

/** The address of a wiki page, for links: each part of the slug escaped by itself. Never throws: half a character becomes its stand-in. */
export function wikiPageUrl(wikiUrl: string, slug: string): string {
  return `${wikiUrl}/${slug.toWellFormed().split('/').map(encodeURIComponent).join('/')}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A percent sign of the title's own ("100% öppet"): it stays as it is.
    return text;
  }
}
