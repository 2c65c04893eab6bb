import { cleanText } from '../clean-text.ts';
import { LIMITS } from '../page-context.ts';
import { toAddress } from '../select-elements.ts';
import type { FactDraft, FactField } from './fact-draft.ts';
import { wordOfAddress } from './property-fields.ts';

/** What the readers say of one fact, in the ways in which a fact can be told. */
export interface Said {
  /** Everything, as it stands on the page. */
  readonly all: (field: FactField) => string[];
  /** The first text that the most trusted reader has; empty where none has any. */
  readonly one: (field: FactField, maxChars?: number) => string;
  /** From the most trusted reader that has any, each once. */
  readonly list: (field: FactField, separator?: RegExp) => string[];
  /** http(s) addresses from all readers, absolute, each once; at most five. */
  readonly addresses: (field: FactField) => string[];
}

/** @param drafts what each reader found, the most trusted first */
export function createSaid(drafts: readonly FactDraft[], base: string): Said {
  const all = (field: FactField) => drafts.flatMap(({ fields }) => fields.get(field) ?? []);
  return {
    all,
    one: (field, maxChars = LIMITS.listItemChars) =>
      all(field)
        .map((text) => cleanText(wordOfAddress(text), maxChars))
        .find(Boolean) ?? '',
    list(field, separator) {
      const draft = drafts.find(({ fields }) => (fields.get(field)?.length ?? 0) > 0);
      const texts = draft?.fields.get(field) ?? [];
      return uniqueTexts(separator ? texts.flatMap((text) => text.split(separator)) : texts);
    },
    addresses(field) {
      const known = all(field).map((text) => toAddress(text, base));
      return [...new Set(known.filter(Boolean))].slice(0, 5);
    },
  };
}

/** Clean texts, each once, as many as a list may hold. */
export function uniqueTexts(texts: readonly string[]): string[] {
  const clean = texts
    .slice(0, LIMITS.listItems * 3)
    .map((text) => cleanText(wordOfAddress(text.trim()), LIMITS.listItemChars));
  return [...new Set(clean.filter(Boolean))].slice(0, LIMITS.listItems);
}
