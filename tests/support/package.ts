import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * The package that goes to the store, as `npm run zip` made it.
 * @throws with what to run, when it has not been made
 */
export function packageOf(browser: 'chromium' | 'firefox'): string {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const path = resolve(
    `.output/eko-${version}-${browser === 'firefox' ? 'firefox' : 'chrome'}.zip`,
  );
  if (!existsSync(path)) throw new Error(`${path} is missing: run npm run zip`);
  return path;
}

/** The package unpacked, in a folder of its own, which whoever asked for it removes. */
export function unpackPackage(browser: 'chromium' | 'firefox'): string {
  const folder = mkdtempSync(join(tmpdir(), 'eko-package-'));
  execFileSync('unzip', ['-q', packageOf(browser), '-d', folder]);
  return folder;
}
