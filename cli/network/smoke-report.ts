import { parseWiki } from '../../core/material/parse-wiki.ts';

/** What GitLab's own tests assert of a page listed with content; the two last may be missing. */
const KEYS = ['content', 'encoding', 'format', 'slug', 'title'] as const;
const OPTIONAL_KEYS = new Set(['front_matter', 'wiki_page_meta_id']);

export interface SmokeReport {
  readonly lines: readonly string[];
  /** Empty where the answer is what Eko reads. */
  readonly problems: readonly string[];
}

/** Keys and counts of GitLab's answer; none of its words. */
export function toSmokeReport(text: string): SmokeReport {
  const pages = parseJson(text);
  if (!Array.isArray(pages)) return { lines: [], problems: ['the answer is no JSON list'] };
  const keys = [...new Set(pages.flatMap((page) => Object.keys(Object(page))))].sort();
  const lacking = KEYS.filter((key) => !pages.every((page) => Object.hasOwn(Object(page), key)));
  const unknown = keys.filter(
    (key) => !OPTIONAL_KEYS.has(key) && !(KEYS as readonly string[]).includes(key),
  );
  const read = parseWiki(pages, {
    source: { address: '', licence: null },
    network: { name: '-', url: '', workshopsUrl: '', workshopHabit: {} },
    receivedAt: new Date(0).toISOString(),
  });
  const materials =
    read && 'materials' in read && Array.isArray(read.materials) ? read.materials : [];
  return {
    lines: [
      `${pages.length} pages, ${text.length} characters`,
      `keys: ${keys.join(', ')}`,
      `${materials.length} materials read`,
      ...(unknown.length > 0 ? [`keys that Eko does not know: ${unknown.join(', ')}`] : []),
    ],
    problems: [
      ...(pages.length === 0 ? ['the list is empty'] : []),
      ...lacking.map((key) => `not every page has "${key}"`),
      ...(pages.length > 0 && materials.length === 0 ? ['Eko reads no material of it'] : []),
    ],
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // An error page: the report says that it is no list.
    return undefined;
  }
}
