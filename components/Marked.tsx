import { markReasons } from '../core/match/mark-reasons.ts';
import { toMarkedText } from '../core/match/marked-text.ts';
import type { Reason } from '../core/match/suggestions.ts';
import type { Language } from '../core/material/material.ts';

interface Props {
  readonly text: string;
  readonly language: Language;
  readonly reasons: readonly Reason[];
  /** Stems of words that were searched for. */
  readonly stems?: ReadonlySet<string>;
}

/** A material's text with the words marked that it shares with the page, or with what was searched for. */
export function Marked({ text, language, reasons, stems }: Props) {
  if (reasons.length === 0 && !stems) return <>{text}</>;
  const parts = stems ? toMarkedText(text, language, stems) : markReasons(text, language, reasons);
  return <>{parts.map((part) => (part.marked ? <mark>{part.text}</mark> : part.text))}</>;
}
