// @vitest-environment node
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What npm runs by itself, and what it runs without `run`. */
const BY_ITSELF = ['postinstall'];
const WITHOUT_RUN = ['start', 'test'];

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};
const pages = execFileSync('git', ['ls-files', '*.md', '.github', '.gitlab-ci.yml', '.ci'], {
  encoding: 'utf8',
})
  .trim()
  .split('\n');

/** The scripts that a text tells its reader to run. */
const scriptsIn = (text: string): string[] => [
  ...[...text.matchAll(/\bnpm run (?:--silent )?([\w:-]+)/g)].map(([, name]) => name ?? ''),
  ...WITHOUT_RUN.filter((name) => new RegExp(`\\bnpm ${name}\\b`).test(text)),
];

test.each(pages)('%s names no command that is not there', (page) => {
  const unknown = scriptsIn(readFileSync(page, 'utf8')).filter((name) => !(name in scripts));
  expect(unknown).toEqual([]);
});

test.each(pages)('%s names no file to run that is not there', (page) => {
  const text = readFileSync(page, 'utf8');
  const run = [...text.matchAll(/\bnode ([\w./-]+\.(?:ts|mjs))\b/g)].map(([, file]) => file ?? '');
  expect(run.filter((file) => !existsSync(file))).toEqual([]);
});

test('CONTRIBUTING.md says of every command what it does', () => {
  const table =
    readFileSync('CONTRIBUTING.md', 'utf8')
      .match(/^\| .*$/gm)
      ?.join('\n') ?? '';
  const named = scriptsIn(table);
  expect(
    Object.keys(scripts).filter((name) => !BY_ITSELF.includes(name) && !named.includes(name)),
  ).toEqual([]);
});

test('every file that a command runs is there', () => {
  const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).split('\n');
  const run = Object.values(scripts).flatMap(
    (line) => line.match(/\b[\w./-]+\.(?:ts|mjs)\b/g) ?? [],
  );
  expect(run.length).toBeGreaterThan(10);
  expect(run.filter((file) => !tracked.includes(file))).toEqual([]);
});
