import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/*
 * The manifests themselves are compared with the list below by tests/e2e/chromium-manifests.test.ts, which
 * has what was built; here the documents are compared with it.
 */
const permissions = (page: string) =>
  [...readFileSync(page, 'utf8').matchAll(/^\| `([^`]+)`(?: \((optional|frivillig)\))? \|/gm)].map(
    ([, name, optional]) => `${name}${optional ? '?' : ''}`,
  );

test.each(['docs/store/sv.md', 'docs/store/en.md'])(
  'the store text %s gives a reason for the same permissions as the privacy page',
  (page) => {
    expect(permissions(page)).toEqual(permissions('docs/privacy.md'));
  },
);

test('every file that the threat model names as a test is there', () => {
  const page = readFileSync('docs/security.md', 'utf8');
  const named = [...page.matchAll(/`((?:tests|cli|bench|core)\/[\w/.-]+\.tsx?)`/g)].map(
    ([, file = '']) => file,
  );
  expect(named.length).toBeGreaterThan(20);
  for (const file of named) expect(() => readFileSync(file), file).not.toThrow();
});

test('every row of the threat model names its test', () => {
  const page = readFileSync('docs/security.md', 'utf8');
  const rows = [...page.matchAll(/^\| ([STRIDE]\d) \|.*\|(.*)\|$/gm)];
  expect(rows.length).toBeGreaterThan(15);
  for (const [, row, tests] of rows) expect(tests, row).toMatch(/`(?:tests|cli|bench)\//);
});
