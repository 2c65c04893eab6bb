import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const BROWSERS = ['chrome', 'edge', 'firefox', 'safari'] as const;
type PackagedBrowser = (typeof BROWSERS)[number];

/** SHA-256 by the name of a package; names end in `-chrome.zip`, …, `-sources.zip`. */
type Checksums = Readonly<Record<string, string>>;

/** A copy of the project's own files (committed or about to be) in a folder of its own. */
export function copyOfProject(named: string): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'eko-')), named);
  const list = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
    encoding: 'utf8',
  });
  for (const file of list.split('\0').filter(Boolean)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(file, join(folder, file), { force: true });
  }
  return withInstalledPackages(folder);
}

/** What the sources package holds, unpacked in a folder of its own, ready to be built. */
export function unpackSources(zip: string, named: string): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'eko-')), named);
  execFileSync('unzip', ['-q', resolve(zip), '-d', folder]);
  return withInstalledPackages(folder);
}

function withInstalledPackages(folder: string): string {
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
  return folder;
}

/** Makes the packages in a folder and gives their checksums; what was there before is removed. */
export function makePackages(
  folder: string,
  browsers: readonly PackagedBrowser[] = BROWSERS,
): Checksums {
  const output = join(folder, '.output');
  rmSync(output, { recursive: true, force: true });
  for (const browser of browsers)
    execFileSync('npx', ['wxt', 'zip', '-b', browser], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
  const zips = readdirSync(output).filter((name) => name.endsWith('.zip'));
  return Object.fromEntries(
    zips.sort().map((name) => [name, sha256(readFileSync(join(output, name)))]),
  );
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The packages whose bytes differ, or that only one side has. */
export function differing(first: Checksums, second: Checksums): string[] {
  const names = new Set([...Object.keys(first), ...Object.keys(second)]);
  return [...names].filter((name) => first[name] !== second[name]);
}
