import type { Language } from '../material/material.ts';

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
  | 'other';

export interface Heading {
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

/** What a page says of the dataset it describes, read from structured data. Empty where not said. */
export interface DatasetFacts {
  readonly name: string;
  readonly description: string;
  readonly publisher: string;
  readonly license: string;
  readonly keywords: readonly string[];
  readonly themes: readonly string[];
  readonly formats: readonly string[];
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
  visitedNodes: 60_000,
  textChars: 24_000,
  titleChars: 300,
  descriptionChars: 600,
  headings: 60,
  headingChars: 200,
  listItems: 40,
  listItemChars: 100,
  selectionChars: 2_000,
  jsonLdChars: 500_000,
} as const;
