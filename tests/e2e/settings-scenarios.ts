import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { EkoBrowser } from './driver/eko-browser.ts';
import { launchEko } from './driver/launch.ts';
import { type Site, serveSite } from './driver/site.ts';
import { until } from './driver/until.ts';
import { says } from './panel-scenarios.ts';

const API = '(globalThis.browser ?? chrome)';
/** More than the 8,192 bytes that browsers let one item of sync storage hold. */
const TOO_MANY = Array.from({ length: 60 }, (_, at) => `${at}`.padEnd(190, 'x'));

/** What was chosen goes out to a file and comes back, begins anew, and bears what browsers refuse. */
export function settingsInFull(name: EkoBrowser['name']): void {
  const downloads = mkdtempSync(join(tmpdir(), 'eko-settings-'));
  let site: Site;
  let eko: EkoBrowser;
  beforeAll(async () => {
    site = await serveSite();
    eko = await launchEko(name, { downloads });
    await eko.openOptions();
    await says(eko.options, 'Ekos inställningar');
  });
  afterAll(async () => {
    await eko?.close();
    await site?.close();
    rmSync(downloads, { recursive: true });
  });
  afterEach(async () => {
    if (await eko.popup.isOpen()) await eko.closePopup();
    expect(await eko.readErrors()).toEqual([]);
  });

  const stored = () =>
    eko.options.evaluate<Readonly<Record<string, unknown>>>(`${API}.storage.sync.get()`);
  const themeIs = (theme: string) =>
    until(`the theme is ${theme}`, () =>
      eko.options.evaluate<boolean>(
        `document.documentElement.dataset.theme === '${theme}' && document.querySelector('input[name=theme][value=${theme}]').checked`,
      ),
    );
  const choose = async (theme: string) => {
    await eko.options.click(`input[name=theme][value=${theme}]`);
    await themeIs(theme);
  };
  /** As if the user had picked a file with this text in the browser's dialogue. */
  const take = (text: string) =>
    eko.options.evaluate(`(() => {
      const files = new DataTransfer();
      files.items.add(new File([${JSON.stringify(text)}], 'eko.json', { type: 'application/json' }));
      const chooser = document.querySelector('input[name=importSettings]');
      chooser.files = files.files;
      chooser.dispatchEvent(new Event('change', { bubbles: true }));
      return true;
    })()`);
  const file = (settings: object) =>
    JSON.stringify({ format: 'eko-settings', version: 1, settings });

  let exported = '';

  test('what was chosen goes out to a file', async () => {
    await choose('dark');
    await eko.options.click('button[name=exportSettings]');
    exported = await until('the file is there', () => {
      const found = readdirSync(downloads).find((each) => /^eko-installningar.*\.json$/.test(each));
      return found && readFileSync(join(downloads, found), 'utf8');
    });
    expect(JSON.parse(exported)).toMatchObject({
      format: 'eko-settings',
      settings: { theme: 'dark', language: 'browser', savedMaterials: [] },
    });
  });

  test('and comes back from it, seen at once', async () => {
    await choose('light');
    await take(exported);
    await says(eko.options, 'Filens inställningar gäller nu.');
    await themeIs('dark');
  });

  test('a file that is none changes nothing, and of one that is partly wrong the rest applies', async () => {
    await take('<!doctype html>');
    await says(eko.options, 'Filen är inte läsbar.');
    await take('{"theme":"light"}');
    await says(eko.options, 'Filen innehåller inte Ekos inställningar.');
    await themeIs('dark');
    await take(file({ theme: 'light', language: 'klingon' }));
    await says(eko.options, 'utom det som inte gick att läsa');
    await themeIs('light');
  });

  test('what the browser has no room for is told of, and all that was there stays', async () => {
    await take(file({ savedMaterials: ['a-guide'] }));
    await says(eko.options, 'Filens inställningar gäller nu.');
    const before = await stored();
    expect(before).toMatchObject({ savedMaterials: ['a-guide'], theme: 'light' });
    await take(file({ theme: 'dark', savedMaterials: TOO_MANY }));
    await says(eko.options, 'Det får inte plats, och inget har ändrats.');
    expect(await stored()).toEqual(before);
    await themeIs('light');
  });

  test('to begin anew is asked about once; no keeps all, yes gives the defaults back', async () => {
    await eko.options.click('button[name=reset]');
    await says(eko.options, 'Alla dina val tas bort');
    await eko.options.click('button[name=keep]');
    expect(await stored()).toMatchObject({ theme: 'light' });
    await eko.options.click('button[name=reset]');
    await says(eko.options, 'Alla dina val tas bort');
    await eko.options.click('button[name=resetSurely]');
    await says(eko.options, 'Alla inställningar är återställda.');
    await themeIs('system');
    expect(await stored()).toEqual({});
  });

  test('all storage emptied while Eko runs: the next click is answered, the settings have their defaults', async () => {
    await choose('dark');
    await eko.options.evaluate(`(async () => {
      const { local, session, sync } = ${API}.storage;
      await Promise.all([local.clear(), session.clear(), sync.clear()]);
      for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name);
      return true;
    })()`);
    await themeIs('system');
    await eko.page.goto(`${site.a}/sample/oppna-licenser.html`);
    await eko.clickIcon();
    await says(eko.popup, /\d förslag/);
  });
}

/** Sync storage that does not work: in Firefox, whose profile can hold a file that cannot be opened. */
export function syncOffInFirefox(): void {
  test('without sync storage the settings say that they stay on this computer, and do', async () => {
    const eko = await launchEko('firefox', { brokenSync: true });
    try {
      await says(eko.options, 'synkroniserade lagring är avstängd eller fungerar inte');
      await eko.options.click('input[name=theme][value=dark]');
      await says(eko.options, 'Sparat.');
      const theme = `${API}.storage.local.get('theme').then((all) => all.theme)`;
      expect(await eko.options.evaluate(theme)).toBe('dark');
      await until('it applies', () =>
        eko.options.evaluate<boolean>('document.documentElement.dataset.theme === "dark"'),
      );
      expect(await eko.readErrors()).toEqual([]);
    } finally {
      await eko.close();
    }
  });
}
