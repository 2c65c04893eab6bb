/**
 * `npm run --silent match -- [--index FILE] [--now ISO]`: pages in, suggestions out, for judging
 * relevance. Reads lines `{"id","url","html"}` and writes one line for each, in the same order.
 * Exit code 1 where a line could not be read, 2 where the index could not.
 */
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { type CompiledIndex, compileIndex } from '../core/match/compile-index.ts';
import { matchPage } from '../core/match/matcher.ts';
import { parseIndex } from '../core/material/parse-index.ts';
import { readHtml } from './read-html.ts';

interface PageLine {
  readonly id: string;
  readonly url: string;
  readonly html: string;
}

const { values } = parseArgs({
  options: {
    index: { type: 'string', default: 'public/material-index.json' },
    now: { type: 'string', default: new Date().toISOString() },
  },
});
if (Number.isNaN(Date.parse(values.now))) stop(`--now is not an instant: ${values.now}`);
const compiled = compileIndex(await loadIndex(values.index));
let lineNumber = 0;
for await (const line of createInterface({ input: process.stdin })) {
  lineNumber += 1;
  if (!line.trim()) continue;
  const page = parsePageLine(line);
  if (page) process.stdout.write(`${JSON.stringify(matchLine(page, compiled, values.now))}\n`);
  else {
    console.error(`line ${lineNumber}: not {"id","url","html"}`);
    process.exitCode = 1;
  }
}

async function loadIndex(file: string) {
  const text = await readFile(file, 'utf8').catch((cause: Error) => stop(cause.message));
  const parsed = parseIndex(parseJson(text));
  if (parsed.kind === 'unusable') return stop(`${file}: ${parsed.problem}`);
  return parsed.index;
}

function stop(problem: string): never {
  console.error(problem);
  process.exit(2);
}

/** Null for what is no JSON; the caller says what was expected. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The caller names the file or line; the parser's own words would add nothing.
    return null;
  }
}

function parsePageLine(line: string): PageLine | null {
  const value = parseJson(line);
  if (typeof value !== 'object' || value === null) return null;
  const { id, url, html } = value as Record<string, unknown>;
  if (typeof id !== 'string' || typeof url !== 'string' || typeof html !== 'string') return null;
  return { id, url, html };
}

function matchLine({ id, url, html }: PageLine, index: CompiledIndex, now: string) {
  const page = readHtml(html, url);
  const { suggestions, workshops, silentBecause } = matchPage(page, index, now);
  return {
    id,
    page: { kind: page.kind, language: page.language },
    suggestions: suggestions.map(({ material, score, reasons }) => ({
      id: material.id,
      score,
      reasons,
    })),
    workshops: workshops.map(({ workshop }) => ({ id: workshop.id })),
    ...(silentBecause === undefined ? {} : { silentBecause }),
  };
}
