// @vitest-environment node
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { buildNetworkIndex } from '../../../cli/network/build-network-index.ts';
import { parseBuildOptions } from '../../../cli/network/build-options.ts';
import { checkIndex } from '../../../cli/network/check-index-text.ts';
import { readSources } from '../../../cli/network/sources.ts';

const STARTER = pathToFileURL(`${process.cwd()}/docs/publishing/starter/`);

test('the starter that a new network copies builds as it stands, without errors', async () => {
  const facts = await readSources(STARTER);
  const { json } = await buildNetworkIndex(facts, { sources: [], wikiLicence: null }, String);
  const { errors, warnings, counts } = checkIndex(json);
  expect(errors).toEqual([]);
  expect(counts).toBe('1 materials, 1 workshops');
  // Its addresses are samples, and the check says so.
  expect(warnings.join('\n')).toContain('example.org is no public site');
});

test('the pipeline calls commands that exist, with options that they know', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const pipeline = parse(readFileSync('docs/publishing/gitlab-ci.yml', 'utf8'));
  const lines: string[] = [...pipeline.pages.script, ...pipeline['wiki-smoke'].script];
  const commands = lines.flatMap((line) => /--prefix \.eko ([\w:]+)/.exec(line)?.[1] ?? []);
  expect(commands).toEqual(['index:build', 'index:check', 'smoke:wiki']);
  for (const command of commands) expect(scripts).toHaveProperty([command]);
  const build = lines.find((line) => line.includes('index:build')) ?? '';
  const values: Record<string, string> = {
    ...pipeline.variables,
    CI_PROJECT_DIR: '/builds/a/b',
    CI_PAGES_URL: 'https://a.gitlab.io/b',
  };
  const args = [...(build.split(' -- ')[1] ?? '').matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, plain]) =>
      (quoted ?? plain ?? '').replace(/\$(\w+)/g, (_, name: string) => values[name] ?? '?'),
  );
  expect(parseBuildOptions(args)).toEqual({
    sources: [
      { kind: 'wiki', origin: 'https://gitlab.com', project: 'your-group/your-wiki' },
      { kind: 'folder', path: '/builds/a/b/eko' },
    ],
    out: '/builds/a/b/public/eko/material-index.v1.json',
    problems: '/builds/a/b/wiki-problems.txt',
    wikiLicence: null,
    publicUrl: 'https://a.gitlab.io/b/eko/',
  });
});
