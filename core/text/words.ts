import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemSwedish } from '@orama/stemmers/swedish';
import { eng, swe } from 'stopword';
import type { Language } from '../material/material.ts';
import genreWords from './genre-words.json' with { type: 'json' };
import { normalize } from './normalize.ts';

/** A word where it stood in a text. */
export interface Word {
  /** Normalised, without the ending after a colon: `API:er` gives `api`. */
  readonly form: string;
  /** Offsets in the text that was given; `text.slice(start, end)` is the word as written. */
  readonly start: number;
  readonly end: number;
}

/**
 * Words and numbers of a text in order. Hyphens part words (`DCAT-AP-SE` gives three), as labels
 * are parted too; numbers of laws and standards stay whole (`2018:1937`, `2019/1024`).
 */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const written = match[0];
    const colon = SINGLE_COLON_ENDING.test(written) ? written.indexOf(':') : -1;
    const form = normalize(colon < 0 ? written : written.slice(0, colon));
    if (form) words.push({ form, start: match.index, end: match.index + written.length });
  }
  return words;
}

const WORD =
  /\d{4}[:/]\d+(?:[:/]\d+)?|[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D]+(?::(?:ernas|erna|ets|ens|er|et|en|ns|ts|s|n|t)(?![\p{L}\p{N}]))?/gu;
const SINGLE_COLON_ENDING = /\p{L}:\p{L}+$/u;

/** Function words of either language: a page in one often quotes the other. */
export function isStopWord(form: string): boolean {
  return STOP_WORDS.has(form);
}

/** Words of web pages and of publishing as such ("kontakta", "läs", "publicerad"): no subject. */
export function isGenreWord(form: string): boolean {
  return GENRE_WORDS.has(form);
}

const STOP_WORDS: ReadonlySet<string> = new Set([...swe, ...eng]);
const GENRE_WORDS: ReadonlySet<string> = new Set([...genreWords.sv, ...genreWords.en]);

/**
 * The stem under which a word's forms meet. Swedish goes through Snowball until nothing more falls
 * off, because one pass leaves `licens` → `lic` but `licenser` → `licens`.
 */
export function stem(form: string, language: Language): string {
  const known = STEMS[language].get(form);
  if (known !== undefined) return known;
  const found = language === 'sv' ? toSwedishStem(form) : toEnglishStem(form);
  STEMS[language].set(form, found);
  return found;
}

/** Memory of pure results, for one view's life. */
const STEMS = { sv: new Map<string, string>(), en: new Map<string, string>() };

function toSwedishStem(form: string): string {
  const lemma = SWEDISH_LEMMAS.get(form);
  if (lemma !== undefined) return lemma;
  if (!HAS_LETTER.test(form)) return form;
  const compoundOfData = DATA_FORM.exec(form)?.[1];
  if (compoundOfData !== undefined) return compoundOfData;
  let current = form;
  for (let pass = 0; pass < 3; pass += 1) {
    const next = stripArticle(stemSwedish(current));
    if (next === current || next.length < 3) break;
    current = next;
  }
  return SWEDISH_LEMMAS.get(current) ?? current;
}

/** Snowball keeps the definite -an and much of -et (`programvaran`, `arkivet`). */
function stripArticle(stemmed: string): string {
  if (stemmed.length >= 6 && (stemmed.endsWith('an') || stemmed.endsWith('et'))) {
    return stemmed.slice(0, -2);
  }
  return stemmed;
}

function toEnglishStem(form: string): string {
  if (!HAS_LETTER.test(form)) return form;
  const stemmed = stemEnglish(form);
  return ENGLISH_LEMMAS.get(stemmed) ?? stemmed;
}

const HAS_LETTER = /\p{L}/u;

/** `metadatan`, `geodatas`: the stemmer would go on to `geod`. */
const DATA_FORM = /^(.*data)(?:n|s|ns|t)?$/;

/** Families that stemming alone leaves apart or joins wrongly. */
const SWEDISH_LEMMAS: ReadonlyMap<string, string> = new Map([
  ['öppn', 'öpp'],
  ['öppet', 'öpp'],
  ['myndigh', 'mynd'],
  ['policyn', 'policy'],
  ['registr', 'regist'],
  ['dataset', 'dataset'],
  ['datasetet', 'dataset'],
  ['datasets', 'dataset'],
  ['format', 'format'],
  ['formatet', 'format'],
  ['formaten', 'format'],
  ['formatets', 'format'],
  ['formats', 'format'],
  ['kommunal', 'kommunal'],
  ['kommunalt', 'kommunal'],
  ['myndighet', 'mynd'],
  ['villkor', 'villk'],
  ['internet', 'internet'],
  ['utbildningen', 'utbildning'],
]);

const ENGLISH_LEMMAS: ReadonlyMap<string, string> = new Map([
  ['licenc', 'licens'],
  ['catalogu', 'catalog'],
  ['reus', 'reus'],
  ['metadata', 'metadata'],
]);
