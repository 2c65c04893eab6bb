/** Characters that are invisible or only steer layout: soft hyphen, zero-width marks, direction marks. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;

/** One line of text in NFC with white space folded and invisible characters dropped, cut at `maxChars`. */
export function cleanText(text: string | null | undefined, maxChars: number): string {
  if (!text) return '';
  // Cut before folding: a hostile title may hold megabytes.
  const folded = text
    .slice(0, maxChars * 4)
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
  return folded.slice(0, maxChars).trimEnd();
}
