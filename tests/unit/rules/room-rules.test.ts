// @vitest-environment node
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const FORBIDDEN: readonly [file: string, line: string][] = [
  ['core/page/relative.ts', "import { browser } from '../../shell/browser.ts';"],
  ['core/page/alias.ts', "import { browser } from '@/shell/browser.ts';"],
  ['core/page/tilde.ts', "import { App } from '~/components/App.tsx';"],
  ['core/page/view.ts', "import { App } from '../../components/App.tsx';"],
  ['core/page/preact.ts', "import { h } from 'preact';"],
  ['core/page/fuse.ts', "import Fuse from 'fuse.js';"],
  ['core/match/valibot.ts', "import * as v from 'valibot';"],
  ['core/match/stemmer.ts', "import { stemmer } from '@orama/stemmers/swedish';"],
  ['core/page/node.ts', "import { readFileSync } from 'node:fs';"],
  ['core/page/globals.ts', "export const answer = fetch('https://example.org');"],
  ['core/new-room/globals.ts', 'export const title = document.title;'],
  ['shell/second-door.ts', "import { browser } from 'wxt/browser';"],
  ['shell/view.ts', "import { App } from '../components/App.tsx';"],
  ['shell/sources/browser.ts', "import { browser } from '../browser.ts';"],
  ['components/doing.ts', "import { now } from '../shell/clock.ts';"],
  ['components/fetching.ts', "export const answer = fetch('https://example.org');"],
  ['entrypoints/door.ts', "import { browser } from 'wxt/browser';"],
  ['entrypoints/cli.ts', "import { main } from '../cli/match.ts';"],
  ['cli/drive.ts', "import { launchEko } from '../tests/e2e/driver/launch.ts';"],
  ['cli/view.ts', "import { App } from '../components/App.tsx';"],
];

const ALLOWED: readonly [file: string, line: string][] = [
  ['core/match/fuse.ts', "import Fuse from 'fuse.js';\nexport const fuse = Fuse;"],
  [
    'core/text/stem.ts',
    "import { stemmer } from '@orama/stemmers/swedish';\nexport const stem = stemmer;",
  ],
  ['core/material/parse.ts', "import * as v from 'valibot';\nexport const schema = v.string();"],
  ['shell/browser.ts', "import { browser } from 'wxt/browser';\nexport const door = browser;"],
  ['components/view.ts', "import { rank } from '../core/rank.ts';\nexport const view = rank;"],
  [
    'cli/source.ts',
    "import { read } from '../shell/sources/wiki.ts';\nexport const source = read;",
  ],
];

const house = mkdtempSync(join(tmpdir(), 'eko-rooms-'));
let complaints: ReadonlySet<string>;

beforeAll(() => {
  cpSync('biome.json', join(house, 'biome.json'));
  mkdirSync(join(house, '.git'));
  for (const [file, line] of [...FORBIDDEN, ...ALLOWED]) {
    mkdirSync(dirname(join(house, file)), { recursive: true });
    writeFileSync(join(house, file), `${line}\n`);
  }
  complaints = new Set(roomComplaints());
});

afterAll(() => rmSync(house, { recursive: true }));

test.each(FORBIDDEN)('%s may not hold: %s', (file) => {
  expect([...complaints]).toContain(file);
});

test.each(ALLOWED)('%s may hold: %s', (file) => {
  expect([...complaints]).not.toContain(file);
});

/** The files in which the lint sees a room rule broken. */
function roomComplaints(): string[] {
  const args = ['lint', '--reporter=json', '--max-diagnostics=500', '--vcs-enabled=false', '.'];
  let report: string;
  try {
    report = execFileSync(resolve('node_modules/.bin/biome'), args, {
      cwd: house,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch (failure) {
    // The lint ends with an error code when it finds something, as it should here.
    report = (failure as { stdout: string }).stdout;
  }
  const { diagnostics } = JSON.parse(report) as {
    diagnostics: { category: string; location: { path: string | { file: string } } }[];
  };
  return diagnostics
    .filter((found) => /noRestricted(Imports|Globals)/.test(found.category))
    .map(({ location }) =>
      typeof location.path === 'string' ? location.path : location.path.file,
    );
}
