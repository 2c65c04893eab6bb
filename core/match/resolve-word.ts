import { isGenreWord } from '../text/words.ts';
import { editDistance, type Vocabulary } from './vocabulary.ts';

/**
 * The index's word that an unknown word stands for, or null. Likeness proposes and this disposes:
 * only another ending of the same word (`perspektivet`, `perspektiv`) or a single slip in a long
 * word (`metdata`) passes, so that `religion` never becomes `region`.
 */
export function resolveWord(form: string, vocabulary: Vocabulary): string | null {
  if (form.length < SHORTEST || /\d/.test(form)) return null;
  const found = vocabulary
    .like(form)
    .find((candidate) => isOtherEnding(form, candidate.form) || isSlip(form, candidate.form));
  return found && !isGenreWord(found.form) ? found.form : null;
}

const SHORTEST = 6;

function isOtherEnding(a: string, b: string): boolean {
  const common = commonLength(a, b);
  return common >= 6 && a.length - common <= 2 && b.length - common <= 2;
}

/** One edit, two in very long words, and never at the beginning, where words differ in meaning. */
function isSlip(a: string, b: string): boolean {
  if (a.length < 7 || b.length < 7 || commonLength(a, b) < 2) return false;
  return editDistance(a, b) <= (Math.min(a.length, b.length) >= 12 ? 2 : 1);
}

function commonLength(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  let at = 0;
  while (at < shorter && a[at] === b[at]) at += 1;
  return at;
}
