import type { Material } from '../material/material.ts';
import { materialAddress } from '../material/material-address.ts';
import type { SearchHit } from './suggestions.ts';

/** A row below the address bar. */
export interface AddressSuggestion {
  /** What the browser hands back when the row is chosen. */
  readonly content: string;
  readonly description: string;
}

/** Chromium reads descriptions as XML, Firefox as plain text. */
export type DescriptionFormat = 'xml' | 'plain';

/** The hits as rows, one an address: browsers tell rows apart by what they lead to. */
export function toAddressSuggestions(
  hits: readonly SearchHit[],
  format: DescriptionFormat,
): readonly AddressSuggestion[] {
  const rows = new Map<string, AddressSuggestion>();
  for (const { material } of hits) {
    const { url } = materialAddress(material);
    if (!rows.has(url))
      rows.set(url, { content: url, description: describe(material, url, format) });
  }
  return [...rows.values()];
}

/** What it is called, whose it is, and where one lands: a film is seen to be one before it is opened. */
function describe(material: Material, url: string, format: DescriptionFormat): string {
  const title = toLine(material.title);
  const host = URL.parse(url)?.hostname.replace(/^www\./, '');
  const origin = [toLine(material.publisher), host].filter(Boolean).join(' · ');
  if (format === 'plain') return `${title} – ${origin}`;
  return `${escapeXml(title)} <dim>– ${escapeXml(origin)}</dim>`;
}

/** One line, without what XML cannot hold. */
function toLine(text: string): string {
  return text.toWellFormed().replace(/[\p{Cc}\uFFFE\uFFFF]+/gu, ' ');
}

/** https://developer.chrome.com/docs/extensions/reference/api/omnibox#type-SuggestResult */
function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
