import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const PAGE = `<!doctype html><html lang="sv"><head><title>Licenser för öppna data</title></head><body>
<main><h1>Licenser för öppna data</h1><p>Datamängderna har licensen CC0 och metadata enligt DCAT-AP-SE.
De skördas av Sveriges dataportal.</p></main></body></html>`;
const NEGATIVE = `<!doctype html><html lang="sv"><head><title>Simhallen</title></head><body><main>
<h1>Simhallen</h1><p>Simhallen har öppet alla dagar. Ta med badkläder och handduk. Välkommen till oss!</p>
</main></body></html>`;

function run(input: string, ...options: string[]) {
  return spawnSync(process.execPath, [join(process.cwd(), 'cli/match.ts'), ...options], {
    input,
    encoding: 'utf8',
  });
}
const lineOf = (id: string, html: string): string =>
  JSON.stringify({ id, url: `https://www.example.se/${id}`, html });

test('answers each page with one line, in order, and prints nothing else', () => {
  const { stdout, status } = run(`${lineOf('b', NEGATIVE)}\n\n${lineOf('a', PAGE)}\n`);
  const answers = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(status).toBe(0);
  expect(answers.map(({ id }) => id)).toEqual(['b', 'a']);
  expect(answers[0]).toEqual({
    id: 'b',
    page: { kind: 'other', language: 'sv' },
    suggestions: [],
    workshops: [],
    silentBecause: 'other-subject',
  });
  expect(answers[1].suggestions[0]).toEqual({
    id: expect.any(String),
    score: expect.any(Number),
    reasons: expect.arrayContaining([
      { term: expect.any(String), field: 'title', concept: 'licence', share: expect.any(Number) },
    ]),
  });
  expect(answers[1]).not.toHaveProperty('silentBecause');
});

test('a line that is no page is named and the others are answered', () => {
  const { stdout, stderr, status } = run(`{"id":1}\n${lineOf('a', PAGE)}\n`);
  expect(stderr).toContain('line 1');
  expect(stdout.trimEnd().split('\n')).toHaveLength(1);
  expect(status).toBe(1);
});

test('an index that cannot be used stops it', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'eko-')), 'index.json');
  writeFileSync(file, '{"format":"something else"}');
  const { stdout, stderr, status } = run(lineOf('a', PAGE), '--index', file);
  expect(stdout).toBe('');
  expect(stderr).toContain('format');
  expect(status).toBe(2);
});
