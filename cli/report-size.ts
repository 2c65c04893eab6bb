// Sizes that a user pays for: the Chrome package, the code that the popup loads before its first
// answer and what it may load after it, and the matching by itself. All but the package in gzip.
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { matchingBytes } from './matching-size.ts';

const LIMITS = { package: 268_000, popup: 47_000, data: 60_000, matching: 25_000 };
const BUILD = '.output/chrome-mv3';
/** An import at the top of a module, which is loaded with it, or one that waits until it is wanted. */
const IMPORTS = {
  first: /(?:from|import)\s*["'](\.[^"']+\.js)["']/g,
  later: /\bimport\(\s*[`"'](\.[^`"']+\.js)[`"']\s*\)/g,
};

execFileSync('npx', ['wxt', 'zip'], { stdio: 'ignore', shell: process.platform === 'win32' });
// Packages of other versions may lie beside it.
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const zip = `eko-${version}-chrome.zip`;
const html = readFileSync(join(BUILD, 'popup.html'), 'utf8');
const named = [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, file = '']) => file);
const first = reachable(named, [IMPORTS.first]);
const later = reachable(named, [IMPORTS.first, IMPORTS.later]).filter(
  (file) => !first.includes(file),
);
const isData = (file: string) => basename(file).startsWith('language-data-');
const code = first.filter((file) => !isData(file));
const permissions = JSON.parse(readFileSync(join(BUILD, 'manifest.json'), 'utf8')).permissions;

report('Chrome package, zipped', statSync(join('.output', zip)).size, LIMITS.package);
report(
  `JavaScript before the popup's first answer, ${code.length} files`,
  gzipBytes(code),
  LIMITS.popup,
);
report('Language data before it', gzipBytes(first.filter(isData)), LIMITS.data);
console.log(
  `JavaScript that the popup may load later, ${later.length} files: ${gzipBytes(later)} B`,
);
report('Matching code alone, without language data', await matchingBytes(), LIMITS.matching);
console.log(`Permissions: ${permissions.join(', ')}`);

function report(name: string, bytes: number, limit: number): void {
  console.log(`${name}: ${bytes} B of ${limit}`);
  if (bytes > limit) process.exitCode = 1;
}

function gzipBytes(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(BUILD, file))).length, 0);
}

/** The scripts that come with these, by imports of the given kinds. */
function reachable(files: readonly string[], kinds: readonly RegExp[]): string[] {
  const found = new Set(files);
  for (const file of found) {
    const text = readFileSync(join(BUILD, file), 'utf8');
    for (const kind of kinds)
      for (const [, path = ''] of text.matchAll(kind))
        found.add(normalize(join(dirname(file), path)));
  }
  return [...found];
}
