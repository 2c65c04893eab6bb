import { markReasons } from '../core/match/mark-reasons.ts';
import type { Reason } from '../core/match/suggestions.ts';
import type { Language } from '../core/material/material.ts';

interface Props {
  readonly text: string;
  readonly language: Language;
  readonly reasons: readonly Reason[];
}

/** A material's text with the words marked that it shares with the page. */
export function Marked({ text, language, reasons }: Props) {
  if (reasons.length === 0) return <>{text}</>;
  return (
    <>
      {markReasons(text, language, reasons).map((part) =>
        part.marked ? <mark>{part.text}</mark> : part.text,
      )}
    </>
  );
}
