import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { toXpi } from '../support/deployment.ts';
import { changeJson } from '../support/extension-copy.ts';
import { unpackPackage } from '../support/package.ts';
import { STORED_REMINDER } from '../support/samples.ts';
import type { EkoBrowser } from './driver/eko-browser.ts';
import { launchEko } from './driver/launch.ts';
import { serveSite } from './driver/site.ts';
import { until } from './driver/until.ts';
import { says } from './panel-scenarios.ts';

const STORED = JSON.parse(readFileSync('tests/fixtures/stored/0.1.0.json', 'utf8'));
const { version: VERSION } = JSON.parse(readFileSync('package.json', 'utf8'));
/** Puts into the browser's stores what 0.1.0 had stored, as it was recorded there. */
const RESTORE = `(async () => {
  const stored = ${JSON.stringify(STORED)};
  const { storage } = globalThis.browser ?? chrome;
  await storage.sync.set(stored.sync);
  await storage.local.set({ ...stored.local, reminders: [${JSON.stringify(STORED_REMINDER)}] });
  await new Promise((done, failed) => {
    const opening = indexedDB.open('eko-sources', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('answers');
    opening.onerror = failed;
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('answers', 'readwrite');
      for (const [address, answers] of stored.answers) transaction.objectStore('answers').put(answers, address);
      transaction.oncomplete = () => { opening.result.close(); done(true); };
      transaction.onabort = failed;
    };
  });
  return true;
})()`;

/** Whoever had 0.1.0 and gets this version finds all as they left it. */
export function upgradeFromFirstVersion(name: EkoBrowser['name']): void {
  const profile = mkdtempSync(join(tmpdir(), 'eko-profile-'));
  const unpacked = unpackPackage(name);
  let eko: EkoBrowser | null = null;
  afterAll(async () => {
    await eko?.close();
    for (const folder of [profile, unpacked]) rmSync(folder, { recursive: true, force: true });
  });
  /** Starts the browser with a version in the same profile; Chromium knows an extension by its folder. */
  const start = (version: string, hasWelcome: boolean) => {
    changeJson(join(unpacked, 'manifest.json'), (manifest) => ({ ...manifest, version }));
    if (name === 'chromium') return launchEko(name, { extension: unpacked, profile, hasWelcome });
    const extension = join(profile, `eko-${version}.xpi`);
    writeFileSync(extension, toXpi(unpacked));
    return launchEko(name, { extension, profile, hasWelcome });
  };

  test('settings, saved material, reminders and what was fetched survive the update', async () => {
    const before = await start('0.1.0', true);
    await before.openOptions();
    await before.options.evaluate(RESTORE);
    await before.close();

    eko = await start(VERSION, false);
    await eko.openOptions();
    const { options, panel } = eko;
    await until('the new version is there', async () => {
      const now = `(globalThis.browser ?? chrome).runtime.getManifest().version`;
      return (await options.evaluate<string>(now)) === VERSION;
    });
    await says(options, 'Eko’s settings');
    await says(options, STORED_REMINDER.title);
    await says(options, '3 materials');
    const sync = '(globalThis.browser ?? chrome).storage.sync.get()';
    expect(await options.evaluate(sync)).toMatchObject(STORED.sync);
    expect((await eko.tabAddresses()).join()).not.toContain('first-run');

    const site = await serveSite();
    await eko.page.bringToFront();
    await eko.page.goto(`${site.a}/sample/oppna-licenser.html`);
    await eko.clickIcon();
    await says(panel, /Fetched [\s\S]*from the network’s wiki/);
    await says(panel, 'Saved (1)');
    await site.close();
  }, 120_000);
}
