import { cleanText } from './clean-text.ts';
import { LIMITS } from './page-context.ts';
import { type JsonLdNode, textsOf, typesOf } from './read-json-ld.ts';

const TRAILS =
  'nav[aria-label*="bröd" i], nav[aria-label*="bread" i], nav[aria-label*="smul" i], .breadcrumb, .breadcrumbs, .crumbs, .brodsmulor, [class*="breadcrumb" i], [class*="brodsmul" i], [class*="crumb" i]';
const START = /^(start|startsida|hem|home|forside|du är här:?)$/i;
const BETWEEN = /[›»>/\\|]/;

/**
 * The way from the site's start to this page, without the start.
 * @param known the page's title and the site's name, which are read elsewhere
 */
export function readBreadcrumb(
  root: Element,
  jsonLd: readonly JsonLdNode[],
  known: readonly string[],
): string[] {
  const list = jsonLd.find((node) => typesOf(node).includes('BreadcrumbList'));
  const said = list ? textsOf(list.itemListElement) : [];
  const parts = said.length > 0 ? said : marked(root);
  return parts
    .map((part) => cleanText(part, LIMITS.listItemChars))
    .filter((part) => part && !START.test(part) && !known.includes(part))
    .slice(0, 10);
}

function marked(root: Element): string[] {
  const trail = root.querySelector(TRAILS);
  if (!trail) return [];
  const links = [...trail.querySelectorAll('a')].slice(0, 12).map((link) => link.textContent ?? '');
  if (links.length > 0) return links;
  return cleanText(trail.textContent, 600).split(BETWEEN);
}
