// @vitest-environment node
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const files = execFileSync('git', ['ls-files', '*.ts', '*.tsx', '*.mjs'], { encoding: 'utf8' })
  .trim()
  .split('\n');

/** What a file has to have before it can run. Types are gone by then, and `import()` comes later. */
const IMPORT = /^(?:import|export)\s(?!type\b)(?:[^'";]*?\sfrom\s+)?'(\.[^']+)'/gm;

type Picture = ReadonlyMap<string, readonly string[]>;

/** Every file, and the files that it imports. */
function readPicture(pattern: RegExp, texts: ReadonlyMap<string, string>): Picture {
  return new Map(
    [...texts].map(([file, text]) => [
      file,
      [...text.matchAll(pattern)]
        .map(([, to]) => join(dirname(file), to ?? ''))
        .filter((to) => texts.has(to)),
    ]),
  );
}

/** Every way that leads back to where it began, as a line to read. */
function findCircles(picture: Picture): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]) => {
    const seenAt = way.indexOf(file);
    if (seenAt >= 0) circles.push([...way.slice(seenAt), file].join(' → '));
    if (seenAt >= 0 || done.has(file)) return;
    for (const to of picture.get(file) ?? []) visit(to, [...way, file]);
    done.add(file);
  };
  for (const file of picture.keys()) visit(file, []);
  return circles;
}

const house = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));

test('no file needs itself, by whatever way, before it can run', () => {
  expect(findCircles(readPicture(IMPORT, house))).toEqual([]);
});

test('a circle that is planted is found, one of types is not taken for one', () => {
  const planted = new Map([
    ['core/a.ts', "import { b } from './b.ts';\nimport type { C } from './c.ts';"],
    ['core/b.ts', "import {\n  a,\n  type A,\n} from './a.ts';"],
    ['core/c.ts', "export { a } from './a.ts';"],
  ]);
  expect(findCircles(readPicture(IMPORT, planted))).toEqual(['core/a.ts → core/b.ts → core/a.ts']);
});

/*
 * The rooms of core in the order of the flow: each runs on those before it alone. It may name the types
 * of what it is handed. What is not named here stands at the end.
 */
const FLOW = ['material', 'text', 'page', 'workshops', 'match', 'advice', 'contribute', 'settings'];

test('in core, a room runs on nothing that comes after it in the flow', () => {
  const roomOf = (file: string) => /^core\/([\w-]+)\//.exec(file)?.[1] ?? 'the end';
  const placeOf = (file: string) =>
    (FLOW.indexOf(roomOf(file)) + FLOW.length + 1) % (FLOW.length + 1);
  const inCore = [...readPicture(IMPORT, house)].filter(([file]) => file.startsWith('core/'));
  const against = inCore.flatMap(([file, imports]) =>
    imports.filter((to) => placeOf(to) > placeOf(file)).map((to) => `${file} → ${to}`),
  );
  expect(inCore.length).toBeGreaterThan(100);
  expect(against).toEqual([]);
});
