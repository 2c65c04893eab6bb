import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toLockedPackages } from '../../../cli/release/licences.ts';

interface PackageFile {
  readonly [kind: string]: Readonly<Record<string, string>>;
}

const page = readFileSync('docs/dependencies.md', 'utf8');
const ours = JSON.parse(readFileSync('package.json', 'utf8')) as PackageFile;
const locked = toLockedPackages(JSON.parse(readFileSync('package-lock.json', 'utf8')));
const [shippedPart = '', toolsPart = ''] = page.split('## For building and testing only');

const rows = (part: string) =>
  [...part.matchAll(/^\| `([^`]+)` \| (.+) \| (.+) \|$/gm)].map(([, name, reason, licence]) => ({
    name,
    reason: reason ?? '',
    licence,
  }));
const names = (part: string) => rows(part).map(({ name }) => name);

test('every package that Eko ships has its line, and no other', () => {
  expect(names(shippedPart).sort()).toEqual(Object.keys(ours.dependencies ?? {}).sort());
});

test('every tool has its line, and no other', () => {
  const tools = { ...ours.devDependencies, ...ours.optionalDependencies };
  expect(names(toolsPart).sort()).toEqual(Object.keys(tools).sort());
});

test('each line gives a reason, and the licence that the package itself names', () => {
  const all = rows(page);
  expect(all.length).toBeGreaterThan(20);
  for (const { name, reason, licence } of all) {
    expect(reason.length, name).toBeGreaterThan(4);
    expect(licence, name).toBe(locked.find((each) => each.name === name)?.licence);
  }
});

test('what is shipped brings no further packages', () => {
  const shipped = locked.filter((each) => each.shipped).map(({ name }) => name);
  expect(shipped.sort()).toEqual(Object.keys(ours.dependencies ?? {}).sort());
});

test('every version is exact', () => {
  const all = Object.values({ ...ours.dependencies, ...ours.devDependencies });
  for (const version of all) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});
