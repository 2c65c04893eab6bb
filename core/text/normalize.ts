/**
 * The form in which words are compared: NFC, lower case, no soft hyphens or zero-width marks.
 * å, ä and ö stay letters of their own: "för" is not "for".
 */
export function normalize(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text.replace(INVISIBLE, '').normalize('NFC').toLowerCase();
}

/** `normalize`, with å, ä, ö and accents reduced to their base letters; for the search box only. */
export function foldDiacritics(text: string): string {
  return normalize(text).normalize('NFD').replace(/\p{M}/gu, '');
}

/** Nothing to remove or compose: nearly every word, and much quicker. */
const PLAIN = /^[ -~À-ÖØ-öø-ÿ]*$/;
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
