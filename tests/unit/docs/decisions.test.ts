// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const files = readdirSync('docs/adr').filter((file) => file !== 'README.md');
const read = (file: string) => readFileSync(`docs/adr/${file}`, 'utf8');

test('decisions are numbered from 1, with no gap and no number twice', () => {
  expect(files.map((file) => Number(file.slice(0, 4)))).toEqual(files.map((_, at) => at + 1));
});

test.each(files)('%s has the form of all decisions, under its own number', (file) => {
  const text = read(file);
  expect(text).toMatch(new RegExp(`^# ${Number(file.slice(0, 4))}\\. \\S`));
  const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
  expect(headings).toEqual(['Context', 'Decision', 'Consequences']);
});

test('the list of decisions names each by its title, in order', () => {
  const rows = [...read('README.md').matchAll(/^\| \[(\d+)\]\((.+?)\) \| (.+) \|$/gm)];
  expect(rows.map(([, number, file, title]) => [file, `${number}. ${title}`])).toEqual(
    files.map((file) => [file, /^# (.+)$/m.exec(read(file))?.[1]]),
  );
});
