// Sizes that a user pays for: the Chrome package, and the code that opening the popup loads.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const PACKAGE_LIMIT = 250_000;
const POPUP_LIMIT = 45_000;
const DATA_LIMIT = 60_000;
const BUILD = '.output/chrome-mv3';

execFileSync('npx', ['wxt', 'zip'], { stdio: 'ignore', shell: process.platform === 'win32' });
const zip = readdirSync('.output').find((name) => name.endsWith('-chrome.zip'));
if (!zip) throw new Error('wxt zip made no package');
const packageBytes = statSync(join('.output', zip)).size;
const popupFiles = loadedScripts('popup.html');
const isData = (file: string) => basename(file).startsWith('language-data-');
const popupBytes = gzipBytes(popupFiles.filter((file) => !isData(file)));
const dataBytes = gzipBytes(popupFiles.filter(isData));
const permissions = JSON.parse(readFileSync(join(BUILD, 'manifest.json'), 'utf8')).permissions;

console.log(`Chrome package, zipped: ${packageBytes} B of ${PACKAGE_LIMIT}`);
console.log(
  `Popup's JavaScript, gzip: ${popupBytes} B of ${POPUP_LIMIT} (${popupFiles.length} files with its data)`,
);
console.log(`Popup's language data, gzip: ${dataBytes} B of ${DATA_LIMIT}`);
console.log(`Permissions: ${permissions.join(', ')}`);
process.exitCode =
  packageBytes > PACKAGE_LIMIT || popupBytes > POPUP_LIMIT || dataBytes > DATA_LIMIT ? 1 : 0;

function gzipBytes(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(BUILD, file))).length, 0);
}

/** The scripts that a page loads, their static imports included. */
function loadedScripts(page: string): string[] {
  const html = readFileSync(join(BUILD, page), 'utf8');
  const found = new Set<string>();
  const queue = [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, file]) => file ?? '');
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    const code = readFileSync(join(BUILD, file), 'utf8');
    for (const [, path = ''] of code.matchAll(/(?:from|import)\s*["'](\.[^"']+\.js)["']/g))
      queue.push(normalize(join(dirname(file), path)));
  }
  return [...found];
}
