import type { DatasetFacts, PageKind } from './page-context.ts';
import { type JsonLdNode, typesOf } from './read-json-ld.ts';

const CODE_HOSTS = /(^|\.)(github\.com|gitlab\.com|codeberg\.org|bitbucket\.org)$/;
const LAW_HOSTS = /(^|\.)(rkrattsbaser\.gov\.se|lagen\.nu|riksdagen\.se|eur-lex\.europa\.eu)$/;

/** By address: the first that fits. The words are whole parts of the path or host. */
const BY_ADDRESS: readonly (readonly [PageKind, RegExp])[] = [
  ['dataset', /\/(datasets?|datamangd|explore\/dataset|dataset-series)\/[^/]+/i],
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

/** What sort of page this is: by structure first, by address second, by words last. */
export function pageKind(
  url: string,
  title: string,
  dataset: DatasetFacts | null,
  jsonLd: readonly JsonLdNode[],
): PageKind {
  const types = new Set(jsonLd.flatMap(typesOf));
  if (types.has('SoftwareSourceCode')) return 'code';
  if (dataset) return 'dataset';
  if (types.has('DataCatalog')) return 'catalogue';
  if (types.has('WebAPI')) return 'api';
  if (types.has('NewsArticle')) return 'news';
  const address = URL.parse(url);
  const host = address?.hostname ?? '';
  if (CODE_HOSTS.test(host) && /^\/[^/]+\/[^/]+/.test(address?.pathname ?? '')) return 'code';
  if (LAW_HOSTS.test(host)) return 'law';
  const place = `${host}${address?.pathname ?? ''}`;
  const found =
    BY_ADDRESS.find(([, mark]) => mark.test(place)) ??
    BY_WORDS.find(([, mark]) => mark.test(title));
  return found?.[0] ?? 'other';
}
