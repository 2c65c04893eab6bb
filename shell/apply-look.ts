import type { Language } from '../core/material/material.ts';
import type { Settings } from '../core/settings/settings.ts';

/** The language for screen readers, and the colours: the computer's, unless the user chose. */
export function applyLook(language: Language, theme: Settings['theme']): void {
  document.documentElement.lang = language;
  document.documentElement.dataset.theme = theme;
}
