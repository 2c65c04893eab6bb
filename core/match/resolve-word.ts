import { foldDiacritics } from '../text/normalize.ts';
import { isGenreWord } from '../text/words.ts';
import { allowedEdits, editDistance } from './edit-distance.ts';
import { type StringTable, stringsStartingWith } from './string-table.ts';

/**
 * The index's word that an unknown word stands for, or null. Of the words that begin alike only
 * another ending of the same word (`perspektivet`, `perspektiv`) or a single slip in a long word
 * (`metdata`) passes, so that `religion` never becomes `region`.
 * @param forms the index's words
 */
export function resolveWord(form: string, forms: StringTable): string | null {
  if (form.length < SHORTEST || /\d/.test(form)) return null;
  const found = closest(form, stringsStartingWith(forms, form.slice(0, SAME_START)));
  return found && !isGenreWord(found) ? found : null;
}

/** Å, ä, ö and accents count for nothing when words are held beside each other. */
function closest(form: string, candidates: readonly string[]): string | null {
  const wanted = foldDiacritics(form);
  let best: string | null = null;
  let fewest = allowedEdits(wanted) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - form.length) >= fewest) continue;
    if (!isOtherEnding(form, candidate) && !isSlip(form, candidate)) continue;
    const edits = editDistance(foldDiacritics(candidate), wanted);
    if (edits >= fewest) continue;
    best = candidate;
    fewest = edits;
  }
  return best;
}

const SHORTEST = 6;
/** Words that differ at the beginning differ in meaning. */
const SAME_START = 2;

function isOtherEnding(a: string, b: string): boolean {
  const common = commonLength(a, b);
  return common >= 6 && a.length - common <= 2 && b.length - common <= 2;
}

/** One edit, two in very long words. */
function isSlip(a: string, b: string): boolean {
  if (a.length < 7 || b.length < 7) return false;
  return editDistance(a, b) <= (Math.min(a.length, b.length) >= 12 ? 2 : 1);
}

function commonLength(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  let at = 0;
  while (at < shorter && a[at] === b[at]) at += 1;
  return at;
}
