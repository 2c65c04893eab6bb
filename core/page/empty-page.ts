import type { PageContext } from './page-context.ts';

/** A page of which nothing but the address is known: a document that is just being replaced has no element. */
export function emptyPage(url: string): PageContext {
  return {
    url,
    canonicalUrl: null,
    title: '',
    siteName: '',
    language: 'sv',
    kind: 'other',
    kindEvidence: null,
    platform: null,
    platformEvidence: null,
    description: '',
    keywords: [],
    breadcrumb: [],
    headings: [],
    dataset: null,
    selection: '',
    text: '',
    contentType: 'text/html',
    truncated: false,
  };
}
