import Fuse from 'fuse.js/basic';
import { foldDiacritics } from '../text/normalize.ts';
import { allowedEdits, editDistance } from './edit-distance.ts';
import { type StringTable, stringsOf } from './string-table.ts';

/** A word of the index that a typed or unknown word may mean. */
export interface Candidate {
  readonly form: string;
  /** 1 for the same word, less the further it is. */
  readonly closeness: number;
}

/** The index's words, arranged for look-up by beginning and by likeness. */
export interface Vocabulary {
  /** Words with this beginning, å ä ö and accents not minded, the shortest first; at most `limit`. */
  readonly startingWith: (beginning: string, limit: number) => readonly Candidate[];
  /** Words that are this one mistyped; empty where none is close enough. */
  readonly like: (word: string) => readonly Candidate[];
}

/** Arranges sorted or unsorted words; the work for likeness is done when it is first asked for. */
function createVocabulary(forms: readonly string[]): Vocabulary {
  const entries = forms
    .map((form) => ({ form, folded: foldDiacritics(form) }))
    .sort((a, b) => (a.folded < b.folded ? -1 : a.folded > b.folded ? 1 : 0));
  const buckets = new Map<string, Fuse<Entry>>();

  const bucketOf = (letter: string): Fuse<Entry> => {
    const known = buckets.get(letter);
    if (known) return known;
    const own = entries.filter(({ folded }) => folded.startsWith(letter));
    const fuse = new Fuse(own, FUSE_OPTIONS);
    buckets.set(letter, fuse);
    return fuse;
  };

  return {
    startingWith: (beginning, limit) => {
      const wanted = foldDiacritics(beginning);
      const found: Candidate[] = [];
      for (let at = firstNotBefore(entries, wanted); at < entries.length; at += 1) {
        const entry = entries[at];
        if (!entry?.folded.startsWith(wanted)) break;
        found.push({ form: entry.form, closeness: wanted.length / entry.folded.length });
      }
      return found.sort((a, b) => b.closeness - a.closeness).slice(0, limit);
    },
    like: (word) => {
      const wanted = foldDiacritics(word);
      if (wanted.length < SHORTEST_MISTYPED) return [];
      const sameStart = closest(bucketOf(wanted.slice(0, 1)), wanted);
      if (sameStart.length > 0) return sameStart;
      // A slip in the first letter: the second letter's neighbours are all that is left to try.
      return closest(
        new Fuse(
          entries.filter((entry) => isNear(entry.folded, wanted)),
          FUSE_OPTIONS,
        ),
        wanted,
      );
    },
  };
}

const VOCABULARIES = new WeakMap<StringTable, Vocabulary>();

/** The vocabulary of a compiled index, arranged when it is first asked for. */
export function vocabularyOf({ forms }: { readonly forms: StringTable }): Vocabulary {
  const known = VOCABULARIES.get(forms);
  if (known) return known;
  const vocabulary = createVocabulary(stringsOf(forms));
  VOCABULARIES.set(forms, vocabulary);
  return vocabulary;
}

interface Entry {
  readonly form: string;
  readonly folded: string;
}

const SHORTEST_MISTYPED = 4;
const FUSE_OPTIONS = {
  keys: ['folded'],
  threshold: 0.34,
  ignoreLocation: false,
  distance: 20,
  includeScore: true,
};

function closest(fuse: Fuse<Entry>, wanted: string): Candidate[] {
  return fuse
    .search(wanted, { limit: 12 })
    .map(({ item }) => ({ form: item.form, edits: editDistance(item.folded, wanted) }))
    .filter(({ edits }) => edits <= allowedEdits(wanted))
    .sort((a, b) => a.edits - b.edits)
    .slice(0, 4)
    .map(({ form, edits }) => ({ form, closeness: 1 - edits * 0.2 }));
}

/** Same length but for two letters, and the same end: cheap to test, rarely wrong. */
function isNear(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) <= 2 && a.slice(2, 5) === b.slice(2, 5);
}

function firstNotBefore(entries: readonly Entry[], wanted: string): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.folded ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
