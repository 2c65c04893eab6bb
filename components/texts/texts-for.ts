import type { Language } from '../../core/material/material.ts';
import { en } from './en.ts';
import { sv, type Texts } from './sv.ts';

/** All of Eko's texts in one language. */
export function textsFor(language: Language): Texts {
  return language === 'en' ? en : sv;
}
