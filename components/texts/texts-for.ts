import type { Language } from '../../core/material/material.ts';
import { sv, type Texts } from './sv.ts';

/** Swedish is always at hand; English comes with `with-english.ts`, which the popup loads for those who read it. */
let english: Texts | null = null;

/** All of Eko's texts in one language. */
export function textsFor(language: Language): Texts {
  return language === 'en' && english ? english : sv;
}

export function hasTexts(language: Language): boolean {
  return language === 'sv' || english !== null;
}

export function addEnglish(texts: Texts): void {
  english = texts;
}
