import type { DatasetFacts } from './dataset-facts.ts';
import type { Platform } from './page-context.ts';
import {
  isDatasetView,
  isServiceStillEmpty,
  isServiceView,
  isStillEmpty,
} from './portals/dataset-view.ts';
import { createFields, type FactDraft } from './portals/fact-draft.ts';
import { readAlternate } from './portals/read-alternates.ts';
import { mainDataset, readJsonLdFacts } from './portals/read-json-ld-facts.ts';
import { readLabelFacts } from './portals/read-label-facts.ts';
import { readMarkupFacts } from './portals/read-markup-facts.ts';
import { readOpenDataPage } from './portals/read-open-data-page.ts';
import { readPortalFacts } from './portals/read-portal-facts.ts';
import { toDatasetFacts } from './portals/to-dataset-facts.ts';
import type { JsonLdNode } from './read-json-ld.ts';
import { attributeOf, selectAll } from './select-elements.ts';

/** What the reader of the page's dataset needs to know of the page. */
export interface DatasetSurroundings {
  readonly url: string;
  readonly platform: Platform | null;
  readonly jsonLd: readonly JsonLdNode[];
  /** The page's first heading, else its title. */
  readonly heading: string;
  readonly siteName: string;
  /** The page's main text. */
  readonly text: string;
}

/** The dataset or data service that a page describes, and the mark that shows it does. */
export interface DatasetReading {
  readonly facts: DatasetFacts;
  /** Null on a data service's page: its kind is `api`, by its address. */
  readonly mark: string | null;
  /** The platform where the page's own form shows it. */
  readonly platform: Platform | null;
}

/**
 * What a page says of the dataset it describes: structured data first, then the platform's own
 * marks, then visible labels. Null on pages that describe no dataset, or many.
 */
export function readDataset(root: Element, page: DatasetSurroundings): DatasetReading | null {
  const { url, platform, jsonLd, heading } = page;
  if (platform && isServiceView(platform, url)) return readService(root, page, platform);
  const node = mainDataset(jsonLd, heading, url);
  const structured = [
    node ? readJsonLdFacts(node, jsonLd) : null,
    readMarkupFacts(root, 'microdata'),
    readMarkupFacts(root, 'rdfa'),
  ].filter((draft) => draft !== null);
  // A known platform has marks of its own for the page of one dataset, and links to RDF elsewhere too.
  const view = platform ? isDatasetView(root, platform, url) : alternateView(root, url);
  if (structured.length === 0 && !view) {
    const plain =
      platform === null || platform === 'entryscape-blocks'
        ? readOpenDataPage(root, url, heading, page.siteName, page.text)
        : null;
    if (!plain) return null;
    const drafts = [plain, readLabelFacts(root)];
    return {
      facts: toDatasetFacts(drafts, url, heading, { describes: 'dataset', isPending: false }),
      mark: 'links to data files',
      platform: 'open-data-page',
    };
  }
  const drafts = [...structured];
  if (platform) drafts.push(readPortalFacts(root, platform));
  drafts.push(readLabelFacts(root), readMetaFacts(root));
  const isPending = platform !== null && isStillEmpty(root, platform);
  const mark = structured[0] ? `Dataset in ${structured[0].source}` : (view ?? '');
  const facts = toDatasetFacts(drafts, url, heading, { describes: 'dataset', isPending });
  return { facts, mark, platform };
}

/** A data service's page: the platform's own marks and labels, in the words of the same templates. */
function readService(
  root: Element,
  { url, heading }: DatasetSurroundings,
  platform: Platform,
): DatasetReading {
  const drafts = [readPortalFacts(root, platform), readLabelFacts(root)];
  const isPending = isServiceStillEmpty(root);
  const facts = toDatasetFacts(drafts, url, heading, { describes: 'service', isPending });
  return { facts, mark: null, platform };
}

function alternateView(root: Element, url: string): string | null {
  const alternate = readAlternate(root, url);
  return alternate?.describes === 'dataset' ? alternate.mark : null;
}

/** Dublin Core in the head of the page, as research repositories write it. https://www.dublincore.org/specifications/dublin-core/dc-html/ */
function readMetaFacts(root: Element): FactDraft {
  const { fields, add } = createFields();
  for (const meta of selectAll(root, 'meta[name^="DC" i], link[rel="license"]', 60)) {
    if (meta.localName === 'link') add('licenseUrl', attributeOf(meta, 'href'));
    const name = attributeOf(meta, 'name')
      .toLowerCase()
      .replace(/^dc(terms)?\./, '');
    const content = attributeOf(meta, 'content');
    if (name === 'publisher') add('publisher', content);
    if (name === 'license' || name === 'rights') add('license', content);
    if (name === 'description') add('description', content);
    if (name === 'subject') add('keyword', content);
    if (name === 'issued') add('issued', content);
    if (name === 'modified') add('modified', content);
  }
  return { source: 'meta', fields, distributions: [] };
}
