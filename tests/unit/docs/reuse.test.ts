// @vitest-environment node
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).trim().split('\n');
const [head = '', ...annotations] = readFileSync('REUSE.toml', 'utf8').split('[[annotations]]');

const fieldOf = (annotation: string, key: string) =>
  new RegExp(`^${key} = "(.+)"$`, 'm').exec(annotation)?.[1] ?? '';

/** REUSE 3.3, "REUSE.toml": `*` is anything without a slash, `**` anything at all. */
const toPattern = (glob: string) =>
  new RegExp(
    `^${glob
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replace(/\*\*|\*/g, (stars) => (stars === '**' ? '.*' : '[^/]*'))}$`,
  );

test('REUSE.toml has the form that the specification asks for', () => {
  expect(head).toMatch(/^version = 1$/m);
  expect(annotations.length).toBeGreaterThan(0);
  for (const annotation of annotations) {
    expect(fieldOf(annotation, 'path')).not.toBe('');
    expect(fieldOf(annotation, 'precedence')).toMatch(/^(closest|aggregate|override)$/);
    expect(fieldOf(annotation, 'SPDX-FileCopyrightText')).toMatch(/^\d{4} \S/);
  }
});

test('every tracked file has a copyright line and a licence', () => {
  const patterns = annotations.map((annotation) => toPattern(fieldOf(annotation, 'path')));
  // Licence texts need no licence, by the specification.
  const asked = tracked.filter((file) => !/^LICENSE/.test(file));
  expect(asked.length).toBeGreaterThan(500);
  expect(asked.filter((file) => !patterns.some((pattern) => pattern.test(file)))).toEqual([]);
});

test('every licence that is named has its text, and no other text lies there', () => {
  const named = annotations.map(
    (each) => `LICENSES/${fieldOf(each, 'SPDX-License-Identifier')}.txt`,
  );
  for (const file of named) expect(existsSync(file), file).toBe(true);
  expect(tracked.filter((file) => file.startsWith('LICENSES/') && !named.includes(file))).toEqual(
    [],
  );
});

test('the licence in the root, in LICENSES and in package.json is the same', () => {
  const { license } = JSON.parse(readFileSync('package.json', 'utf8')) as { license: string };
  expect(readFileSync(`LICENSES/${license}.txt`, 'utf8')).toBe(readFileSync('LICENSE', 'utf8'));
});
