import type { Language } from '../material/material.ts';
import everydayWords from './everyday-words.json' with { type: 'json' };
import { stem } from './words.ts';

/** Whether a stem belongs to a matter of everyday life: care, school, housing, a vacancy, a course. */
export function isEverydayStem(term: string, language: Language): boolean {
  return STEMS[language].has(term);
}

const STEMS: Readonly<Record<Language, ReadonlySet<string>>> = {
  sv: new Set(everydayWords.sv.map((word) => stem(word, 'sv'))),
  en: new Set(everydayWords.en.map((word) => stem(word, 'en'))),
};
