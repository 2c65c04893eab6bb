import type { Language } from '../material/material.ts';
import type { DatasetFacts } from './dataset-facts.ts';

/** Where on a page a word stood; also the origin that a reason names. */
export type PageField =
  | 'selection'
  | 'title'
  | 'heading'
  | 'dataset'
  | 'description'
  | 'keywords'
  | 'breadcrumb'
  | 'address'
  | 'text'
  | 'platform'
  | 'publisher'
  | 'kind';

/** What sort of page the user stands on. */
export type PageKind =
  | 'dataset'
  | 'api'
  | 'catalogue'
  | 'statistics'
  | 'specification'
  | 'guide'
  | 'law'
  | 'news'
  | 'code'
  | 'vacancy'
  /** Something for sale. */
  | 'offer'
  /** A site's own rules: cookies, personal data, its accessibility. */
  | 'notice'
  | 'other';

export interface Heading {
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

/** The software that a page comes from, where it matters for reading it. */
export type Platform =
  /** dataportal.se */
  | 'dataportal'
  /** EntryScape Blocks, on an organisation's own pages. */
  | 'entryscape-blocks'
  /** The EntryScape editor and registry. */
  | 'entryscape'
  | 'ckan'
  | 'opendatasoft'
  | 'arcgis-hub'
  | 'geonetwork'
  | 'pxweb'
  /** An organisation's own page with links to data files. */
  | 'open-data-page';

/** What a decision rests on: the mark that decided, and what sort of mark it is. */
export interface Evidence {
  readonly by: 'structure' | 'address' | 'words';
  /** In the words of the code: a selector, a type, a path; never the page's own text. */
  readonly mark: string;
}

/**
 * What Eko knows of the page its user asks about. Lives in the memory of the view that asked;
 * never stored, logged or sent. All texts are NFC, with white space folded, and cut to LIMITS.
 */
export interface PageContext {
  /** The page's address, as the browser shows it. */
  readonly url: string;
  /** `<link rel="canonical">`, absolute, http(s); else null. */
  readonly canonicalUrl: string | null;
  /** Without the site's name at its end. */
  readonly title: string;
  /** What the site calls itself; empty where it does not say. */
  readonly siteName: string;
  /** Language of the text itself; `other` is neither Swedish nor English. */
  readonly language: Language | 'other';
  readonly kind: PageKind;
  /** Why it is taken for that kind; null for `other`. */
  readonly kindEvidence: Evidence | null;
  /** Null where no platform is recognised. */
  readonly platform: Platform | null;
  readonly platformEvidence: Evidence | null;
  readonly description: string;
  readonly keywords: readonly string[];
  /** From the site's start to this page, the page itself left out. */
  readonly breadcrumb: readonly string[];
  /** In the order of the document. */
  readonly headings: readonly Heading[];
  readonly dataset: DatasetFacts | null;
  /** What the user has marked on the page; empty mostly. */
  readonly selection: string;
  /** The main text: no navigation, banners, footers, hidden parts. */
  readonly text: string;
  /** `text/html` mostly; tells a PDF viewer from a page. */
  readonly contentType: string;
  /** True when a cap ended the reading before the page did. */
  readonly truncated: boolean;
}

/** Caps of the reader: no page, however large or hostile, costs more than this. */
export const LIMITS = {
  visitedNodes: 45_000,
  textChars: 24_000,
  titleChars: 300,
  descriptionChars: 600,
  headings: 60,
  headingChars: 200,
  listItems: 40,
  listItemChars: 100,
  selectionChars: 2_000,
  jsonLdChars: 500_000,
  jsonLdScripts: 40,
  distributions: 40,
  addressChars: 500,
  /** Elements looked at for one kind of mark. */
  markedElements: 400,
} as const;
