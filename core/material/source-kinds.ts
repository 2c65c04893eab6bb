import { parseWiki } from './parse-wiki.ts';
import type { AnswerOrigin, SourceKind } from './source.ts';

/** Every form that Eko reads, the first that fits. To add one: docs/source-kinds.md. */
export const SOURCE_KINDS: readonly SourceKind[] = [
  { recognises: (_answer, { kind }) => kind === 'wiki', parse: parseWiki },
];

/** What a source answered, as a file in the index format: an answer in none of the forms is taken for one. */
export function readAnswer(answer: unknown, origin: AnswerOrigin) {
  const kind = SOURCE_KINDS.find(({ recognises }) => recognises(answer, origin.source));
  const file = kind ? kind.parse(answer, origin) : answer;
  return { file, isWindow: kind?.isWindow ?? false };
}
