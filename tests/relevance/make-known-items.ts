/**
 * `node tests/relevance/make-known-items.ts`: makes known-items.json, typed queries of two words for
 * materials that somebody remembers. The words are drawn from the title, the second from the topics
 * where the title has only one; pairs that several materials share name none of them and are left
 * out. A fixed seed, so the set stays the same until the index changes.
 */
import { writeFileSync } from 'node:fs';
import { isStopWord, splitWords } from '../../core/text/words.ts';
import { loadBundledIndex } from './judged-pages.ts';

const COUNT = 216;
const SHORTEST_WORD = 4;
let seed = 20261124;
const random = (below: number): number => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return Math.floor((seed / 4294967296) * below);
};

const wordsOf = (text: string): string[] =>
  splitWords(text)
    .map(({ form }) => form)
    .filter((form) => form.length >= SHORTEST_WORD && !isStopWord(form) && !/\d/.test(form));

const materials = loadBundledIndex().materials.map(({ id, title, topics }) => {
  const titleWords = [...new Set(wordsOf(title))];
  const all = new Set([...titleWords, ...wordsOf(topics.join(' '))]);
  return { id, titleWords, all };
});
const isTelling = (words: readonly string[]): boolean =>
  materials.filter(({ all }) => words.every((word) => all.has(word))).length === 1;

const candidates = materials.flatMap(({ id, titleWords, all }) => {
  const partners = titleWords.length > 1 ? titleWords : [...all];
  const pairs = titleWords.flatMap((one) =>
    partners.filter((other) => other !== one).map((other) => [one, other]),
  );
  const telling = pairs.filter(isTelling);
  const first = telling[random(telling.length)];
  const other = telling.filter((pair) => !pair.every((word) => first?.includes(word)));
  const next = other[random(other.length)];
  return [first, next].flatMap((words) => (words ? [{ id, words }] : []));
});
while (candidates.length > COUNT) candidates.splice(random(candidates.length), 1);
const file = new URL('known-items.json', import.meta.url);
writeFileSync(file, `[\n${candidates.map((each) => JSON.stringify(each)).join(',\n')}\n]\n`);
