import { asideKind } from './aside-kind.ts';
import type { Evidence, PageKind, Platform } from './page-context.ts';
import { readAlternate } from './portals/read-alternates.ts';
import { type JsonLdNode, typesOf } from './read-json-ld.ts';

const CODE_HOSTS = /(^|\.)(github\.com|gitlab\.com|codeberg\.org|bitbucket\.org)$/;
const LAW_HOSTS = /(^|\.)(rkrattsbaser\.gov\.se|lagen\.nu|riksdagen\.se|eur-lex\.europa\.eu)$/;

/** Types in the page's structured data, and what they make it. */
const BY_TYPE: readonly (readonly [type: string, PageKind])[] = [
  ['SoftwareSourceCode', 'code'],
  ['DataService', 'api'],
  ['WebAPI', 'api'],
  ['DataCatalog', 'catalogue'],
  ['Catalog', 'catalogue'],
  ['Legislation', 'law'],
  ['NewsArticle', 'news'],
];

/** Elements that show what a page is. */
const BY_STRUCTURE: readonly (readonly [selector: string, PageKind])[] = [
  ['[typeof~="dcat:DataService"]', 'api'],
  ['[typeof~="dcat:Catalog"]', 'catalogue'],
  ['#swagger-ui, redoc, rapi-doc', 'api'],
  ['.dataset-list .dataset-item', 'catalogue'],
  ['.ods-catalog, .ods-app-explore-catalog', 'catalogue'],
  // A series is a list of datasets that belong together.
  ['[data-test-id="datasetseries-badge"]', 'catalogue'],
];

/** By address: the first that fits. The words are whole parts of the path or host. */
const BY_ADDRESS: readonly (readonly [PageKind, RegExp])[] = [
  ['api', /\/apiexplore(\/|$)/],
  ['catalogue', /\/dataset-series\/[^/]+/],
  ['dataset', /\/(datasets?|datamangd|explore\/dataset)\/[^/]+/i],
  ['api', /(^|[/.-])(api|apis|apidocs|openapi|swagger|dataservice)([/.-]|$)/i],
  ['statistics', /(pxweb|statistikdatabas)/i],
  ['catalogue', /\/(datasets?|explore|datakatalog|catalog)\/?$/i],
  ['specification', /\/(specifications?|concepts|terminology)\//i],
  ['news', /\/(nyheter|nyhet|news|aktuellt|artikel)\//i],
];

/** By the heading's words, last of all. */
const BY_WORDS: readonly (readonly [PageKind, RegExp])[] = [
  ['api', /\bAPI(:er|er|s)?\b/u],
  ['law', /^(lag|förordning|prop\.|sou|ds) ?\(?\d{4}/iu],
  ['guide', /(vägledning|guide|rekommendation|checklista|handledning)/iu],
];

/** What is known of a page when its kind is decided. */
export interface KindSigns {
  readonly url: string;
  /** Heading and title. */
  readonly words: string;
  /** The page's main text. */
  readonly text: string;
  readonly jsonLd: readonly JsonLdNode[];
  readonly platform: Platform | null;
  /** The mark by which the page describes one dataset; null where it does not. */
  readonly datasetMark: string | null;
}

/** What sort of page this is, and why: by structure first, by address second, by words last. */
export function pageKind(
  root: Element,
  signs: KindSigns,
): { readonly kind: PageKind; readonly evidence: Evidence | null } {
  const { url, words, text, jsonLd, platform, datasetMark } = signs;
  const decide = (kind: PageKind, by: Evidence['by'], mark: string) => ({
    kind,
    evidence: { by, mark },
  });
  const types = new Set(jsonLd.flatMap(typesOf));
  if (types.has('SoftwareSourceCode')) return decide('code', 'structure', 'SoftwareSourceCode');
  if (datasetMark !== null)
    return decide(platform === 'pxweb' ? 'statistics' : 'dataset', 'structure', datasetMark);
  const type = BY_TYPE.find(([name]) => types.has(name));
  if (type) return decide(type[1], 'structure', type[0]);
  const part = BY_STRUCTURE.find(([selector]) => root.querySelector(selector) !== null);
  if (part) return decide(part[1], 'structure', part[0]);
  const alternate = readAlternate(root, url);
  if (alternate?.describes === 'catalogue') return decide('catalogue', 'structure', alternate.mark);
  const address = URL.parse(url);
  const host = address?.hostname ?? '';
  if (CODE_HOSTS.test(host) && /^\/[^/]+\/[^/]+/.test(address?.pathname ?? ''))
    return decide('code', 'address', host);
  if (LAW_HOSTS.test(host)) return decide('law', 'address', host);
  const place = `${host}${address?.pathname ?? ''}`;
  const aside = asideKind(types, place, words, text);
  if (aside) return aside;
  const byAddress = BY_ADDRESS.find(([, mark]) => mark.test(place));
  if (byAddress) return decide(byAddress[0], 'address', byAddress[1].source);
  const byWords = BY_WORDS.find(([, mark]) => mark.test(words));
  if (byWords) return decide(byWords[0], 'words', byWords[1].source);
  return { kind: 'other', evidence: null };
}
