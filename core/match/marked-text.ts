import type { Language } from '../material/material.ts';
import { splitWords, stem } from '../text/words.ts';
import type { TextPart } from './mark-reasons.ts';

/** The text in parts, whole words marked whose stem is among those searched for. Joined they are the text. */
export function toMarkedText(
  text: string,
  language: Language,
  stems: ReadonlySet<string>,
): readonly TextPart[] {
  const parts: TextPart[] = [];
  let done = 0;
  for (const { form, start, end } of splitWords(text)) {
    if (!stems.has(stem(form, language))) continue;
    if (start > done) parts.push({ text: text.slice(done, start), marked: false });
    parts.push({ text: text.slice(start, end), marked: true });
    done = end;
  }
  if (done < text.length) parts.push({ text: text.slice(done), marked: false });
  return parts;
}
