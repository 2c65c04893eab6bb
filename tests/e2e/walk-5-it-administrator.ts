import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPackager, type Packager } from '../support/deployment.ts';
import { type OrganisationServer, serveOrganisation } from '../support/organisation-server.ts';
import { STORED_REMINDER, sampleIndex, sampleMaterial } from '../support/samples.ts';
import type { EkoBrowser } from './driver/eko-browser.ts';
import { launchEko } from './driver/launch.ts';
import { type RecordingProxy, startRecordingProxy } from './driver/recording-proxy.ts';
import { type Site, serveSite } from './driver/site.ts';
import { trafficProblems } from './driver/traffic-problems.ts';
import { until } from './driver/until.ts';
import { says, takePicture } from './walk.ts';

const OWN = 'Så väljer vi licens för öppna data i Exempelverket';
const INDEX = '/eko/material-index.v1.json';
const POLICIES = {
  chromium: '/etc/chromium/policies/managed/eko.json',
  firefox: '/etc/firefox/policies/policies.json',
} as const;
/** What only a maintainer of these tests needs: without it nobody may look into what a policy installed. */
const INSPECTABLE = '/etc/chromium/policies/managed/eko-tests.json';
/** Only a machine's administrator may write its policies. */
const isAdministrator = process.getuid?.() === 0;

/** An IT administrator deploys Eko by the ready policy files, looks at the traffic, and updates it. */
export function itAdministrator(name: EkoBrowser['name']): void {
  describe.runIf(isAdministrator)('walk 5, an IT administrator', () => {
    const profile = mkdtempSync(join(tmpdir(), 'eko-profile-'));
    let packager: Packager;
    let server: OrganisationServer;
    let proxy: RecordingProxy;
    let site: Site;
    let eko: EkoBrowser;
    const file = POLICIES[name];
    const ready = (each: string) =>
      readFileSync(`docs/policy/${each}`, 'utf8')
        .replaceAll('<EXTENSION-ID>', packager.id)
        .replaceAll('https://data.example.se', server.origin);

    const deploy = (version: string) => {
      const packed = packager.pack(version);
      if (name === 'chromium') {
        const updates = ready('install-updates.xml').replaceAll('<VERSION>', version);
        server.put('/eko/updates.xml', updates, 'text/xml');
        server.put(`/eko/eko-${version}.crx`, packed, 'application/x-chrome-extension');
        writeFileSync(file, ready('chrome-linux.json'));
        writeFileSync(file.replace('.json', '-install.json'), ready('install-chrome-linux.json'));
        writeFileSync(INSPECTABLE, JSON.stringify({ DeveloperToolsAvailability: 1 }));
      } else {
        server.put(`/eko/eko-${version}-firefox.xpi`, packed, 'application/x-xpinstall');
        const install = JSON.parse(ready('install-firefox.json').replaceAll('<VERSION>', version));
        const { policies } = JSON.parse(ready('firefox-policies.json'));
        writeFileSync(file, JSON.stringify({ policies: { ...policies, ...install.policies } }));
      }
    };
    const start = () =>
      launchEko(name, {
        policyId: packager.id,
        profile,
        proxyPort: proxy.port,
        hasWelcome: false,
      });
    const version = () =>
      eko.options.evaluate<string>(`(globalThis.browser ?? chrome).runtime.getManifest().version`);

    beforeAll(async () => {
      if (existsSync(file)) throw new Error(`${file} is there already`);
      mkdirSync(dirname(file), { recursive: true });
      packager = createPackager(name);
      [server, proxy, site] = await Promise.all([
        serveOrganisation(),
        startRecordingProxy(),
        serveSite(),
      ]);
      server.put(INDEX, JSON.stringify(ownIndex()), 'application/json');
      deploy('0.1.0');
      eko = await start();
    });
    afterAll(async () => {
      for (const each of [file, file.replace('.json', '-install.json'), INSPECTABLE])
        rmSync(each, { force: true });
      await eko?.close();
      await Promise.all([server?.close(), proxy?.close(), site?.close()]);
      packager?.remove();
      rmSync(profile, { recursive: true, force: true });
    });

    test('finds Eko installed without a word, its settings decided and the two portals proposed', async () => {
      await eko.openOptions();
      await says(eko.options, 'Styrs av din organisation');
      const text = await says(eko.options, server.origin + INDEX);
      expect(await version()).toBe('0.1.0');
      expect(text).toMatch(/Föreslagna[\s\S]*www\.dataportal\.se[\s\S]*data\.example\.se/);
      expect(text).not.toContain('gitlab.com');
      // Firefox' driver has no picture of a tab in the background.
      if (name === 'chromium') await takePicture('5-1-settings-chromium', eko.options);
      expect((await eko.tabAddresses()).join()).not.toContain('first-run');
    });

    test('has the organisation’s own index fetched, and a user reads what it holds', async () => {
      await eko.options.click('button[name=refreshNow]:not(:disabled)');
      await says(eko.options, /Nytt material hämtat\./);
      await eko.page.bringToFront();
      await eko.page.goto(`${site.a}/sample/oppna-licenser.html`);
      await eko.clickIcon();
      const text = await says(eko.popup, OWN);
      const [own = ''] = text.slice(text.indexOf(OWN)).split('Passar:');
      expect(own).toContain('Exempelmyndigheten');
      expect(own).not.toContain('från NOSAD');
      await takePicture(`5-2-popup-${name}`, eko.popup);
      await eko.closePopup();
    });

    test('sees no other host asked, not even when the organisation’s own does not answer', async () => {
      server.remove(INDEX);
      await eko.options.click('button[name=refreshNow]:not(:disabled)');
      await says(eko.options, /På adressen finns ännu inget att hämta/);
      const problems = trafficProblems(proxy.requests, {
        browser: name,
        pages: [new URL(site.a).host],
        sources: [server.host],
      });
      expect(problems).toEqual([]);
      expect(server.asked.filter((path) => path === INDEX).length).toBeGreaterThan(1);
      server.put(INDEX, JSON.stringify(ownIndex()), 'application/json');
    });

    test('updates it, and what users had chosen, saved and fetched is there', async () => {
      const before = await asUsersLeftIt(eko);
      deploy('1.0.0');
      if (name === 'chromium') await pressUpdate(eko, packager.id);
      else {
        await eko.close();
        eko = await start();
      }
      await eko.openOptions();
      await until('the new version is there', async () => (await version()) === '1.0.0');
      await says(eko.options, 'Styrs av din organisation');
      const text = await says(eko.options, '1 material');
      expect(text).toContain(STORED_REMINDER.title);
      expect(await eko.options.evaluate(`${STORAGE}.sync.get()`)).toMatchObject(before);
      expect((await eko.tabAddresses()).join()).not.toContain('first-run');
      await eko.page.bringToFront();
      await eko.page.goto(`${site.a}/sample/oppna-licenser.html`);
      await eko.clickIcon();
      await until('the panel opens, as the user chose', async () =>
        (await eko.panel.text()).includes(OWN),
      );
    });
  });
}

const STORAGE = '(globalThis.browser ?? chrome).storage';
/** Stores what a user of 0.1.0 had, as it was recorded there, and a reminder; gives the settings. */
async function asUsersLeftIt({ options }: EkoBrowser): Promise<object> {
  const { sync } = JSON.parse(readFileSync('tests/fixtures/stored/0.1.0.json', 'utf8'));
  await options.evaluate(`${STORAGE}.sync.set(${JSON.stringify(sync)}).then(() => true)`);
  const reminders = JSON.stringify([STORED_REMINDER]);
  await options.evaluate(`${STORAGE}.local.set({ reminders: ${reminders} }).then(() => true)`);
  return sync;
}

/** "Update" under chrome://extensions. */
async function pressUpdate(eko: EkoBrowser, id: string): Promise<void> {
  const page = await eko.openTab('chrome://extensions');
  await takePicture('5-3-extensions-chromium', page);
  await page.evaluate('chrome.developerPrivate.autoUpdate()');
  await until('the browser has the new version', () =>
    page.evaluate(
      `chrome.developerPrivate.getExtensionInfo('${id}').then(({ version }) => version === '1.0.0')`,
    ),
  );
}

function ownIndex() {
  const material = sampleMaterial({
    id: 'exempelverket-licens',
    title: OWN,
    url: 'https://data.example.se/licens',
    topics: ['licenser', 'öppna data', 'immaterialrätt'],
    summary: { sv: 'Välj öppen licens, CC0 eller CC BY, för öppna data och datamängden.' },
    helps: { sv: ['ska välja öppen licens för öppna data'], en: [] },
    network: true,
  });
  return { format: 'eko-material-index', version: 1, ...sampleIndex([material]) };
}
