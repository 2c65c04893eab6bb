import type { Material } from '../material/material.ts';
import { conceptOfWord, findConcepts } from '../text/concept-labels.ts';
import { isStopWord, splitWords, stem } from '../text/words.ts';
import { type CompiledIndex, forEachRow, isKnownForm, termNumber } from './compiled-index.ts';
import type { SearchHit } from './suggestions.ts';
import { conceptTerm } from './terms.ts';
import { type Candidate, vocabularyOf } from './vocabulary.ts';

/**
 * The materials that typed words mean, best first. Forgives slips, missing å ä ö and an unfinished
 * last word; an empty query or one of unknown words finds nothing.
 * @param isWanted leaves out what the user filtered away; materials are opened only to be asked
 */
export function searchMaterials(
  query: string,
  compiled: CompiledIndex,
  limit: number,
  isWanted?: (material: Material) => boolean,
): readonly SearchHit[] {
  const meanings = toMeanings(query, compiled);
  if (meanings.length === 0) return [];
  const scores = scoreItems(meanings, compiled);
  const stems = stemsOf(meanings);
  const found: { readonly item: number; readonly score: number }[] = [];
  for (const [item, score] of scores.entries()) if (score > 0) found.push({ item, score });
  found.sort((a, b) => b.score - a.score);
  const hits: SearchHit[] = [];
  for (const { item, score } of found) {
    if (hits.length === Math.max(limit, TITLES_READ)) break;
    const material = compiled.materials.at(item);
    if (!material || isWanted?.(material) === false) continue;
    hits.push({ material, score: score * titleFactor(material, meanings), stems });
  }
  return hits.sort((a, b) => b.score - a.score).slice(0, limit);
}

/** What a typed word may mean. */
interface Meaning {
  readonly candidates: readonly Candidate[];
  /** False for a function word that may still become another: it adds, but nobody misses it. */
  readonly isSought: boolean;
}

/**
 * What each typed word may mean; function words count only where there are no others, and the last
 * one while it is being typed: "öppna för" is on its way to "förvaltning".
 */
function toMeanings(query: string, compiled: CompiledIndex): readonly Meaning[] {
  const typed = splitWords(query).map(({ form }) => form);
  const unfinished = /\s$/.test(query) ? undefined : typed.at(-1);
  const telling = typed.filter((form) => !isStopWord(form));
  const isSought = telling.length > 0 ? (form: string) => !isStopWord(form) : () => true;
  const words = new Set(typed.filter((form) => isSought(form) || form === unfinished));
  return [...words].slice(0, MAX_WORDS).map((form) => ({
    candidates: candidates(form, form === unfinished, compiled),
    isSought: isSought(form),
  }));
}

/** A pasted paragraph: its first words say what it is about. */
const MAX_WORDS = 24;

/** What every material earns: 0 where no word meets it, more the more of the words do. */
function scoreItems(meanings: readonly Meaning[], compiled: CompiledIndex): Float64Array {
  const totals = new Float64Array(compiled.materials.length);
  const wordsMet = new Uint8Array(compiled.materials.length);
  for (const { candidates: meaning, isSought } of meanings) {
    for (const [item, score] of scoreWord(meaning, compiled)) {
      if (item >= totals.length) continue; // a workshop: the search finds materials
      totals[item] = (totals[item] ?? 0) + score;
      if (isSought) wordsMet[item] = (wordsMet[item] ?? 0) + 1;
    }
  }
  addPhrases(totals, meanings, compiled);
  const sought = soughtCount(meanings);
  return totals.map((total, item) => total * ((wordsMet[item] ?? 0) / sought) ** 2);
}

/** The stems in both languages of all that the words may mean, for marking them where they stand. */
function stemsOf(meanings: readonly Meaning[]): ReadonlySet<string> {
  const forms = meanings.flatMap(({ candidates }) => candidates.map(({ form }) => form));
  return new Set(forms.flatMap((form) => [stem(form, 'sv'), stem(form, 'en')]));
}

const TITLES_READ = 60;

/** Whoever types words of a title means that title: the more of it, the surer. */
function titleFactor({ title, language }: Material, meanings: readonly Meaning[]): number {
  const stems = new Set(splitWords(title).map(({ form }) => stem(form, language)));
  let met = 0;
  for (const { candidates } of meanings) {
    met += candidates.reduce(
      (best, { form, closeness }) =>
        stems.has(stem(form, language)) ? Math.max(best, closeness) : best,
      0,
    );
  }
  return 1 + (2 * met) / soughtCount(meanings) + (0.5 * met) / Math.max(1, stems.size);
}

function soughtCount(meanings: readonly Meaning[]): number {
  return meanings.filter(({ isSought }) => isSought).length;
}

/** What one typed word earns each material: the best of everything the word may mean. */
function scoreWord(
  meaning: readonly Candidate[],
  compiled: CompiledIndex,
): ReadonlyMap<number, number> {
  const scores = new Map<number, number>();
  for (const { form, closeness } of meaning) {
    for (const [term, trust] of termsOf(form)) {
      const number = termNumber(compiled, term);
      const { offsets } = compiled.weights;
      const itemsWithTerm = (offsets[number + 1] ?? 0) - (offsets[number] ?? 0);
      const worth = closeness * trust * Math.log(1 + compiled.materials.length / itemsWithTerm);
      forEachRow(compiled.weights, number, (item, about) => {
        const score = worth * about;
        if (score > (scores.get(item) ?? 0)) scores.set(item, score);
      });
    }
  }
  return scores;
}

function candidates(
  word: string,
  isUnfinished: boolean,
  compiled: CompiledIndex,
): readonly Candidate[] {
  const vocabulary = vocabularyOf(compiled);
  const found: Candidate[] = [];
  if (isKnownForm(compiled, word)) found.push({ form: word, closeness: 1 });
  const begun = vocabulary.startingWith(word, MAX_BEGUN);
  for (const { form, closeness } of begun) {
    if (closeness === 1) found.push({ form, closeness: 0.97 });
    else if (isUnfinished) found.push({ form, closeness: 0.5 + 0.4 * closeness });
  }
  if (found.length === 0) {
    const sameStem = termsOf(word).some(([term]) => termNumber(compiled, term) >= 0);
    if (sameStem) found.push({ form: word, closeness: 0.95 });
    else found.push(...vocabulary.like(word));
  }
  return found;
}

const MAX_BEGUN = 40;

function termsOf(form: string): readonly (readonly [term: string, trust: number])[] {
  const terms: [string, number][] = [[stem(form, 'sv'), 1]];
  const english = stem(form, 'en');
  if (english !== terms[0]?.[0]) terms.push([english, 1]);
  const concept = conceptOfWord({ form, stem: stem(form, 'sv'), written: form }, 'sv');
  if (concept !== undefined) terms.push([conceptTerm(concept), CONCEPT_TRUST]);
  return terms;
}

const CONCEPT_TRUST = 0.7;

/** Names of several words ("öppen källkod") count beside their words. */
function addPhrases(
  totals: Float64Array,
  meanings: readonly Meaning[],
  compiled: CompiledIndex,
): void {
  const forms = meanings.map(({ candidates: [first] }) => first?.form ?? '');
  const words = forms.map((form) => ({ form, stem: stem(form, 'sv'), written: form }));
  for (const { concept, start, end } of findConcepts(words, 'sv')) {
    if (end - start < 2) continue;
    forEachRow(compiled.weights, termNumber(compiled, conceptTerm(concept)), (item, about) => {
      if (item < totals.length) totals[item] = (totals[item] ?? 0) + about;
    });
  }
}
