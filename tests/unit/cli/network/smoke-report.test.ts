// @vitest-environment node
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toSmokeReport } from '../../../../cli/network/smoke-report.ts';
import { type GitLabWiki, serveGitLabWiki } from '../../../support/gitlab-wiki.ts';

let wiki: GitLabWiki;
beforeAll(async () => {
  wiki = await serveGitLabWiki();
  wiki.write('home', '# Hemliga ord\n');
  wiki.write('_sidebar', '- start\n');
});
afterAll(() => wiki?.close());

const listed = async () => (await fetch(wiki.wikiAddress)).text();

test('an answer as GitLab gives it passes with keys and counts, and none of its words', async () => {
  const { lines, problems } = toSmokeReport(await listed());
  expect(problems).toEqual([]);
  expect(lines.join('\n')).toMatch(/^2 pages, \d+ characters\nkeys: content, encoding, format/);
  expect(lines).toContain('1 materials read');
  expect(lines.join()).not.toContain('Hemliga');
});

test('a key that is gone, an empty list and an error page each fail by name', async () => {
  const renamed = (await listed()).replaceAll('"slug"', '"path"');
  expect(toSmokeReport(renamed).problems).toContain('not every page has "slug"');
  expect(toSmokeReport('[]').problems).toEqual(['the list is empty']);
  expect(toSmokeReport('<!doctype html>').problems).toEqual(['the answer is no JSON list']);
});
