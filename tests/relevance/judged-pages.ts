import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readHtml } from '../../cli/read-html.ts';
import type { MaterialIndex } from '../../core/material/material.ts';
import { parseIndex } from '../../core/material/parse-index.ts';
import type { PageContext } from '../../core/page/page-context.ts';
import type { Judgment } from './score.ts';

/** A page with what a careful reader would show on it. */
export interface JudgedPage {
  readonly id: string;
  readonly page: PageContext;
  readonly judgment: Judgment;
  readonly author: Author;
}

interface PageLine {
  readonly id: string;
  readonly url: string;
  readonly html: string;
}

/** Who wrote and graded a set of pages; see README.md. */
export type Author = 1 | 2 | 3 | 4 | 5 | 6;

/** Those whose pages the models are learnt from, and whose failures are read. */
export const AUTHORS: readonly Author[] = [1, 2, 3, 4, 5];

/** Whose pages are scored and never read: what the matching is worth on pages that nobody tuned it to. */
export const KEPT_ASIDE: Author = 6;

/** One author's judged pages, read as the extension reads them. */
export function loadJudgedPages(author: Author): JudgedPage[] {
  const judgments = JSON.parse(readBeside(`judgments-${author}.json`)) as Record<
    string,
    Record<string, number | string>
  >;
  return loadLines(`pages-${author}.jsonl`).map(({ id, url, html }) => ({
    id,
    author,
    page: readHtml(html, url),
    judgment: toJudgment(judgments[id] ?? {}),
  }));
}

/** Pages of everyday matters that use the trade's words in another sense: nothing fits them. */
export function loadNearMisses(): { readonly id: string; readonly page: PageContext }[] {
  return loadLines('near-misses.jsonl').map(({ id, url, html }) => ({
    id,
    page: readHtml(html, url),
  }));
}

/** The index that the extension carries. */
export function loadBundledIndex(): MaterialIndex {
  const file = join(import.meta.dirname, '../../public/material-index.json');
  const parsed = parseIndex(JSON.parse(readFileSync(file, 'utf8')));
  if (parsed.kind === 'unusable') throw new Error(parsed.problem);
  return parsed.index;
}

function loadLines(name: string): PageLine[] {
  return readBeside(name)
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as PageLine);
}

function readBeside(name: string): string {
  return readFileSync(join(import.meta.dirname, name), 'utf8');
}

function toJudgment({ self, ...grades }: Record<string, number | string>): Judgment {
  return {
    self: typeof self === 'string' ? self : null,
    grades: new Map(Object.entries(grades).map(([id, grade]) => [id, Number(grade)])),
  };
}
