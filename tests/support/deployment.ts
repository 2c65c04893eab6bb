import { execFileSync } from 'node:child_process';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { provideBrowser } from '../../cli/browser/install-browser.ts';
import { changeJson } from './extension-copy.ts';
import { unpackPackage } from './package.ts';

/** Packages as an organisation hands them out, all under one id. */
export interface Packager {
  readonly id: string;
  /** The store's package as a file that a policy can install, under a version's name. */
  readonly pack: (version: string) => Buffer;
  readonly remove: () => void;
}

/** Chromium signs with a key of the organisation's own, which gives the id; Firefox names its own. */
export function createPackager(name: 'chromium' | 'firefox'): Packager {
  const folder = mkdtempSync(join(tmpdir(), 'eko-packager-'));
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = join(folder, 'eko.pem');
  writeFileSync(key, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  return {
    id:
      name === 'firefox' ? 'eko@nosad.se' : idOf(publicKey.export({ type: 'spki', format: 'der' })),
    pack: (version) => {
      const unpacked = unpackPackage(name);
      changeJson(join(unpacked, 'manifest.json'), (manifest) => ({ ...manifest, version }));
      const packed = name === 'firefox' ? toXpi(unpacked) : toCrx(unpacked, key);
      rmSync(unpacked, { recursive: true });
      return packed;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The id that a key leads to: https://developer.chrome.com/docs/extensions/reference/manifest/key */
export function idOf(publicKey: Buffer): string {
  const hash = createHash('sha256').update(publicKey).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

function toCrx(unpacked: string, key: string): Buffer {
  const chromium = provideBrowser('chromium');
  if ('missing' in chromium) throw new Error(chromium.missing);
  const pack = [`--pack-extension=${unpacked}`, `--pack-extension-key=${key}`];
  execFileSync(chromium.path, ['--no-sandbox', '--headless', ...pack], { stdio: 'ignore' });
  return take(`${unpacked}.crx`);
}

/** The bytes of an unpacked package as a file that Firefox installs. */
export function toXpi(unpacked: string): Buffer {
  execFileSync('zip', ['-q', '-r', `${unpacked}.xpi`, '.'], { cwd: unpacked });
  return take(`${unpacked}.xpi`);
}

function take(file: string): Buffer {
  const content = readFileSync(file);
  rmSync(file);
  return content;
}
