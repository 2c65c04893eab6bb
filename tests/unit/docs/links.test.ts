// @vitest-environment node
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const pages = execFileSync('git', ['ls-files', '*.md'], { encoding: 'utf8' }).trim().split('\n');

/** GitLab's and GitHub's name of a heading: small letters, spaces as hyphens, no other signs. */
const toAnchor = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

const anchorsOf = (page: string) =>
  [...readFileSync(page, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, text]) => toAnchor(text ?? ''));

test.each(pages)('%s leads to files and headings that are there', (page) => {
  const text = readFileSync(page, 'utf8').replace(/```[\s\S]*?```/g, '');
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, to]) => to ?? '');
  const dead = links.filter((link) => {
    if (/^[a-z]+:/.test(link)) return false;
    const [path = '', anchor] = link.split('#');
    const file = path === '' ? page : join(dirname(page), path);
    if (!existsSync(file)) return true;
    return anchor !== undefined && !anchorsOf(file).includes(anchor);
  });
  expect(dead).toEqual([]);
});

test('docs/architecture.md names no file that is not there', () => {
  const text = readFileSync('docs/architecture.md', 'utf8');
  const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' });
  const named = [...text.matchAll(/`([\w/.-]+\.(?:tsx?|json|css))`/g)].map(
    ([, file]) => file ?? '',
  );
  expect(named.length).toBeGreaterThan(15);
  // The index that a network publishes is made by it, and is not here.
  const published = ['material-index.json', 'material-index.v1.json'];
  expect(named.filter((file) => !published.includes(file) && !tracked.includes(file))).toEqual([]);
});
