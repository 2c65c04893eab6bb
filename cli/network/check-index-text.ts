import type { IndexProblem } from '../../core/material/material.ts';
import { parseIndex } from '../../core/material/parse-index.ts';
import type { AnswerOrigin } from '../../core/material/source.ts';
import { readAnswer } from '../../core/material/source-kinds.ts';
import { duplicates, indexGaps } from './index-gaps.ts';

export interface IndexReport {
  /** What readers would not get: an item a line, with its field. */
  readonly errors: readonly string[];
  /** What readers get, but could get better. */
  readonly warnings: readonly string[];
  /** `225 materials, 46 workshops`. */
  readonly counts: string;
}

/** Whose file it is does not matter here. */
const ORIGIN: AnswerOrigin = {
  source: { kind: 'index', address: 'https://example.org', name: 'x', own: false, licence: null },
  network: {
    name: 'x',
    url: 'https://example.org',
    workshopsUrl: 'https://example.org',
    workshopHabit: { sv: 'x' },
  },
  receivedAt: '2026-01-01T00:00:00Z',
};

/** Reads an index, or an answer in another form that Eko knows, as the extension does, and says what an editor should mend. */
export function checkIndex(text: string): IndexReport {
  const file = readJson(text);
  if (file instanceof SyntaxError) return unusable(`the file is not JSON: ${file.message}`);
  const parsed = parseIndex(readAnswer(file, ORIGIN).file);
  if (parsed.kind === 'unusable') return unusable(parsed.problem);
  const { index, problems } = parsed;
  return {
    errors: [...problems, ...duplicates(index)].map(toLine),
    warnings: indexGaps(index).map(toLine),
    counts: `${index.materials.length} materials, ${index.workshops.length} workshops`,
  };
}

function toLine({ item, field, problem }: IndexProblem): string {
  return `${item}${field ? ` ${field}` : ''}: ${problem}`;
}

function unusable(problem: string): IndexReport {
  return { errors: [`the whole index: ${problem}`], warnings: [], counts: 'nothing readable' };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (cause instanceof SyntaxError) return cause;
    throw cause;
  }
}
