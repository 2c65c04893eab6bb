import type { PageContext, PageField, Platform } from '../page/page-context.ts';
import NAMES from '../text/platform-names.json' with { type: 'json' };
import { datasetTexts } from './dataset-evidence.ts';
import type { Tuning } from './tuning.ts';

/** A text of a page, where it stood, and what a word in it counts. */
export interface FieldText {
  readonly field: PageField;
  readonly text: string;
  readonly weight: number;
}

/** The short texts of a page, everything but the main text. */
export function* shortFields(page: PageContext, { page: weights }: Tuning): Generator<FieldText> {
  const { selection, title, description, breadcrumb } = page;
  yield { field: 'selection', text: selection, weight: weights.selection };
  yield { field: 'title', text: title, weight: weights.title };
  for (const { level, text } of page.headings) {
    const weight = level === 1 ? weights.heading1 : weights.heading;
    yield { field: 'heading', text, weight };
  }
  yield { field: 'description', text: description, weight: weights.description };
  for (const text of page.keywords) {
    yield { field: 'keywords', text, weight: weights.keywords };
  }
  for (const text of breadcrumb) {
    yield { field: 'breadcrumb', text, weight: weights.breadcrumb };
  }
  yield { field: 'breadcrumb', text: page.siteName, weight: weights.siteName };
  const platform = page.platform && PLATFORM_NAMES[page.platform];
  if (platform) yield { field: 'platform', text: platform, weight: weights.platform };
  yield { field: 'address', text: addressWords(page.url), weight: weights.address };
  for (const text of datasetTexts(page)) {
    yield { field: 'dataset', text, weight: weights.dataset };
  }
}

/** What materials call the software; the national portal's name says where one is and no more. */
const PLATFORM_NAMES: Readonly<Partial<Record<Platform, string>>> = NAMES;

/** The words of an address's path; the host says who speaks and not of what. */
function addressWords(address: string): string {
  if (!URL.canParse(address)) return '';
  return new URL(address).pathname.replace(/%[0-9a-f]{2}|[^\p{L}\p{N}]+/giu, ' ');
}

/** Sentences in order, each once: a text repeated ten times says what it says once. */
export function distinctSentences(text: string): Set<string> {
  const sentences = new Set<string>();
  for (const sentence of text.split(/(?<=[.!?])\s+|\n+/)) {
    const trimmed = sentence.trim();
    if (trimmed) sentences.add(trimmed);
  }
  return sentences;
}
