import type { Language } from '../../core/material/material.ts';
import { hasTexts } from './texts-for.ts';

/** Sees to it that `textsFor` has the language: a file that is loaded only by those who read it. */
export async function loadTexts(language: Language): Promise<void> {
  if (!hasTexts(language)) await import('./with-english.ts');
}
