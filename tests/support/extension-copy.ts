import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

type Json = Record<string, unknown>;
type Change = (content: Json) => Json;

/**
 * A copy of the built extension with another index or manifest, in a folder of its own; what was
 * built stays as it is.
 * @returns the folder, which whoever asked for it removes
 */
export function copyExtension(
  browser: 'chromium' | 'firefox',
  changes: { readonly index?: Change; readonly manifest?: Change },
): string {
  const folder = mkdtempSync(join(tmpdir(), 'eko-extension-'));
  const built = browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3';
  cpSync(resolve('.output', built), folder, { recursive: true });
  if (changes.index) changeJson(join(folder, 'material-index.json'), changes.index);
  if (changes.manifest) changeJson(join(folder, 'manifest.json'), changes.manifest);
  return folder;
}

/** Writes a JSON file anew, changed. */
export function changeJson(file: string, how: Change): void {
  writeFileSync(file, JSON.stringify(how(JSON.parse(readFileSync(file, 'utf8')) as Json)));
}
