import { attributeOf, selectAll } from '../select-elements.ts';

/** Media types of RDF, in which catalogues describe their datasets. https://www.w3.org/TR/vocab-dcat-3/ */
const RDF = /^(application\/(rdf\+xml|ld\+json|n-triples|trig)|text\/(turtle|n3))\b/i;
const DATASET = /\/datasets?\/[^/]+?\.(rdf|xml|ttl|n3|nt|jsonld)$/i;
const CATALOGUE = /\/catalog(ue)?\.(rdf|xml|ttl|n3|nt|jsonld)$/i;

/** What a page says, in its head, that it describes in RDF at another address. */
export interface Alternate {
  readonly describes: 'dataset' | 'catalogue';
  /** For evidence: in the words of the code. */
  readonly mark: string;
}

/**
 * The description in RDF that a page's `<link rel="alternate">` points at, where its address tells
 * what it describes. https://html.spec.whatwg.org/multipage/links.html#rel-alternate
 */
export function readAlternate(root: Element, url: string): Alternate | null {
  const paths = selectAll(root, 'link[rel~="alternate" i][type][href]', 40)
    .filter((link) => RDF.test(attributeOf(link, 'type')))
    .map((link) => URL.parse(attributeOf(link, 'href'), url)?.pathname ?? '');
  if (paths.some((path) => DATASET.test(path)))
    return { describes: 'dataset', mark: 'link[rel=alternate] to a dataset in RDF' };
  if (paths.some((path) => CATALOGUE.test(path)))
    return { describes: 'catalogue', mark: 'link[rel=alternate] to a catalogue in RDF' };
  return null;
}
