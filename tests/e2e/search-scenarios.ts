import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { EkoBrowser } from './driver/eko-browser.ts';
import { launchEko } from './driver/launch.ts';
import { type Site, serveSite } from './driver/site.ts';
import { until } from './driver/until.ts';

const GUIDE = '/sample/oppna-licenser.html';

/** Finding without a page: address bar, menu and keys. */
export function searchEverywhere(name: EkoBrowser['name']): void {
  let site: Site;
  let eko: EkoBrowser;
  beforeAll(async () => {
    site = await serveSite();
    eko = await launchEko(name);
    await eko.openOptions();
    await eko.page.bringToFront();
  });
  afterAll(async () => {
    await eko?.close();
    await site?.close();
  });
  afterEach(() => {
    expect(eko.errors).toEqual([]);
  });

  const panelSays = (words: RegExp) =>
    until(`the panel says ${words}`, async () => {
      const text = await eko.panel.text();
      return words.test(text) && text;
    });
  const box = () =>
    eko.panel.evaluate<string>('document.querySelector("input[type=search]").value');

  const choose = (field: string, value: string) =>
    eko.panel.evaluate(
      `(() => { const choice = document.querySelector('[name=${field}]'); choice.value = ${JSON.stringify(value)}; choice.dispatchEvent(new Event('change', { bubbles: true })); return true; })()`,
    );
  const type = (words: string) =>
    eko.panel.evaluate(
      `(() => { const box = document.querySelector('input[type=search]'); box.focus(); box.value = ${JSON.stringify(words)}; box.dispatchEvent(new Event('input', { bubbles: true })); return true; })()`,
    );
  const popupSays = (words: RegExp) =>
    until(`the popup says ${words}`, async () => words.test(await eko.popup.text()));

  if (name === 'firefox') firefoxOnly();
  else chromiumOnly();

  test('from “nothing fits” to a prefilled issue in two clicks, the page without its query', async () => {
    await eko.page.goto(`${site.a}/sample/jaktlicens.html?kund=hemlig#del`);
    await eko.clickIcon();
    await popupSays(/Inget passar den här sidan/);
    await eko.popup.click('button[name=tip]');
    await popupSays(/Det här skickas/);
    const preview = await eko.popup.evaluate<string>('document.querySelector("pre").textContent');
    await eko.popup.click('button[name=tip-open]');
    const address = await until('the tab with the issue', async () =>
      (await eko.tabAddresses()).find((tab) => tab.includes('/-/issues/new?')),
    );
    const url = new URL(address);
    const sent = url.searchParams;
    expect(url.hostname).toBe('gitlab.com');
    expect(`${sent.get('issue[title]')}\n\n${sent.get('issue[description]')}`).toBe(preview);
    expect(preview).toContain(`${site.a}/sample/jaktlicens.html\``);
    expect(address).not.toContain('hemlig');
    await eko.page.bringToFront();
  });

  test('in the panel a material is saved, found again under “Sparat”, and kept in the settings', async () => {
    await eko.page.goto(site.a + GUIDE);
    await eko.clickIcon();
    await popupSays(/\d förslag/);
    await eko.popup.click('footer button');
    await panelSays(/\d förslag/);
    await type('badplatzer');
    await panelSays(/\d+ träff[\s\S]*badplatser/i);
    expect(await eko.panel.evaluate('document.querySelector("search mark").textContent')).toMatch(
      /badplats/i,
    );
    await eko.panel.click('search button[name=more]');
    await eko.panel.click('search button[name=save]');
    await panelSays(/Sparat \(1\)/);
    await type('');
    await eko.panel.click('button[name=savedOnly]');
    await panelSays(/1 träff[\s\S]*badplatser/i);
    const stored = await eko.options.evaluate<string[]>(
      '(globalThis.browser ?? chrome).storage.sync.get("savedMaterials").then((all) => all.savedMaterials)',
    );
    expect(stored).toHaveLength(1);
    await eko.panel.click('button[name=savedOnly]');
  });

  test('topics lead to their material, and filters narrow it', async () => {
    await eko.panel.click('search summary');
    const topic = await eko.panel.evaluate<string>(
      'document.querySelector("button[name=topic]").textContent',
    );
    await eko.panel.click('button[name=topic]');
    await panelSays(/träff/);
    const titles = () =>
      eko.panel.evaluate<string[]>(
        '[...document.querySelectorAll("search h3")].map((h) => h.textContent)',
      );
    const all = await titles();
    expect(all.length).toBe(Math.min(8, Number(/\d+$/.exec(topic)?.[0])));
    await choose('filterKind', 'guide');
    await until('only guides', async () =>
      /^(Guide)/.test(
        await eko.panel.evaluate<string>(
          'document.querySelector("search li p")?.textContent ?? ""',
        ),
      ),
    );
    expect(await titles()).not.toEqual(all);
    await choose('filterKind', '');
    await eko.panel.click('button[name=removeTopic]');
  });

  test('keys lead from the box to the hits and back', async () => {
    await type('licens');
    await panelSays(/träff/);
    const press = (key: string) =>
      eko.panel.evaluate<string>(
        `(() => { document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: '${key}', bubbles: true, cancelable: true })); return document.activeElement.textContent || document.activeElement.type; })()`,
      );
    const titles = await eko.panel.evaluate<string[]>(
      '[...document.querySelectorAll("search h3 a")].map((a) => a.textContent)',
    );
    expect(await press('ArrowDown')).toBe(titles[0]);
    expect(await press('ArrowDown')).toBe(titles[1]);
    expect(await press('End')).toBe(titles.at(-1));
    expect(await press('Home')).toBe(titles[0]);
    expect(await press('ArrowUp')).toBe('search');
    expect(await press('Enter')).toBe(titles[0]);
    expect(await press('Escape')).toBe('search');
    expect(await box()).toBe('licens');
    await type('');
  });

  test('“Ändra tangenter” leads to the browser’s own page for keys', async () => {
    await eko.options.click('button[name=changeKeys]');
    const expected = name === 'firefox' ? 'about:addons' : 'chrome://extensions/shortcuts';
    await until(`a tab with ${expected}`, async () =>
      (await eko.tabAddresses()).includes(expected),
    );
    await eko.page.bringToFront();
  });

  function firefoxOnly(): void {
    const inWindow = <Value>(expression: string) => eko.inBrowserWindow!<Value>(expression);
    const rows = (words: string) =>
      until(`rows for ${words}`, async () => {
        await inWindow(`{ gURLBar.focus(); gURLBar.search(${JSON.stringify(words)}); }`);
        const found = await inWindow<string[]>(
          `[...document.querySelectorAll('.urlbarView-row')].map((row) => row.result?.payload?.content ?? '').filter((content) => content.startsWith('eko http'))`,
        );
        return found.length > 0 ? found : null;
      });

    test('“eko” in the address bar suggests material, and a click on a row opens it', async () => {
      await eko.page.goto(site.a + GUIDE);
      const [first] = [...(await rows('eko öppna licenser'))];
      const address = (first ?? '').slice('eko '.length);
      await inWindow(
        `{ const row = [...document.querySelectorAll('.urlbarView-row')].find((row) => row.result?.payload?.content?.startsWith('eko http')); const r = row.getBoundingClientRect(); for (const type of ['mousemove', 'mousedown', 'mouseup']) window.synthesizeMouseEvent(type, r.x + 40, r.y + r.height / 2, { button: 0, clickCount: type === 'mousemove' ? 0 : 1 }, {}); }`,
      );
      await until(`a tab with ${address}`, async () =>
        (await eko.tabAddresses()).includes(address),
      );
    });

    test('installing it tells of no permission', async () => {
      const told = await inWindow<string[]>(
        `{ const { ExtensionData } = ChromeUtils.importESModule('resource://gre/modules/Extension.sys.mjs'); const { extension } = WebExtensionPolicy.getByID('eko@nosad.se'); const permissions = extension.getRequiredPermissions(); return ExtensionData.formatPermissionStrings({ permissions, type: 'install' }, {}).msgs; }`,
      );
      expect(told).toEqual([]);
    });

    test('the keys for the panel open it, and read the page', async () => {
      await inWindow('{ SidebarController.hide(); }');
      await until('the sidebar is closed', async () => !(await eko.panel.isOpen()));
      await eko.page.bringToFront();
      await eko.page.goto(site.a + GUIDE);
      // The element that Firefox itself listens with for the keys.
      await inWindow(
        `{ const key = [...document.querySelectorAll('keyset[id*="eko"] key')].find((each) => each.getAttribute('key') === 'S'); key.doCommand(); }`,
      );
      await panelSays(/Välj licens för öppna data[\s\S]*\d förslag/);
    });

    test('“Sök i nätverkets material” on selected text searches in the sidebar', async () => {
      await eko.page.goto(site.a + GUIDE);
      await eko.page.evaluate(() =>
        getSelection()?.selectAllChildren(document.querySelector('h1')!),
      );
      const selected = await eko.page.evaluate(() => String(getSelection()));
      await eko.page.click('h1', { button: 'right' });
      await until('the menu is open', () =>
        inWindow<boolean>(
          `document.getElementById('contentAreaContextMenu').state === 'open' && [...document.querySelectorAll('#contentAreaContextMenu menuitem')].some((item) => item.label === 'Sök i nätverkets material')`,
        ),
      );
      await inWindow(
        `{ const menu = document.getElementById('contentAreaContextMenu'); menu.activateItem([...menu.querySelectorAll('menuitem')].find((item) => item.label === 'Sök i nätverkets material')); }`,
      );
      await until('the words', async () => (await box()).trim() === selected.trim());
      await panelSays(/\d träff/);
    });
  }

  function chromiumOnly(): void {
    const inBackground = <Value>(expression: string) => eko.inBackground!<Value>(expression);

    test('installing it warns of nothing', async () => {
      const manifest = readFileSync(resolve('.output/chrome-mv3/manifest.json'), 'utf8');
      // Of the texts only, as they would be read when it is installed from a store.
      const warnings = (text: string) =>
        inBackground<string[]>(
          `chrome.management.getPermissionWarningsByManifest(${JSON.stringify(text)})`,
        );
      const {
        default_locale: _,
        name: _name,
        description: _description,
        ...rest
      } = JSON.parse(manifest) as Record<string, unknown>;
      const named = { ...rest, name: 'Eko', description: 'Eko' };
      expect(await warnings(JSON.stringify(named))).toEqual([]);
      expect(await warnings(JSON.stringify({ ...named, permissions: ['history'] }))).not.toEqual(
        [],
      );
    });

    test('both shortcuts have their keys', async () => {
      const commands = await inBackground<{ name: string; shortcut: string }[]>(
        'chrome.commands.getAll()',
      );
      expect(commands.map(({ name }) => name).sort()).toEqual(['_execute_action', 'open-panel']);
      for (const { shortcut } of commands) expect(shortcut).not.toBe('');
    });

    test('words in the address bar get suggestions (through the listener: no driver types there)', async () => {
      const rows = await inBackground<{ content: string; description: string }[]>(
        `new Promise((resolve) => chrome.omnibox.onInputChanged.dispatch('öpna licnser', resolve))`,
      );
      expect(rows.length).toBeGreaterThan(2);
      expect(rows[0]?.content).toMatch(/^https:/);
      expect(rows[0]?.description).toMatch(/licens.* <dim>– /i);
    });

    test('a chosen row opens the material (through the listener)', async () => {
      await inBackground(
        `chrome.omnibox.onInputEntered.dispatch('${site.b}/sample/jaktlicens.html', 'newForegroundTab')`,
      );
      await until('the tab', async () =>
        (await eko.tabAddresses()).includes(`${site.b}/sample/jaktlicens.html`),
      );
      await eko.page.bringToFront();
    });

    test('words without a row search in a tab, as the browser opens no panel from there (through the listener)', async () => {
      await inBackground(`chrome.omnibox.onInputEntered.dispatch('badplatzer', 'currentTab')`);
      await panelSays(/\d+ träff[\s\S]*badplatser/i);
      expect(await box()).toBe('badplatzer');
      expect((await eko.tabAddresses()).filter((address) => address.includes('badplat'))).toEqual(
        [],
      );
    });

    test('the menu’s words reach an open panel (through the listener: no driver opens menus)', async () => {
      await inBackground(
        `chrome.tabs.query({ active: true }).then(([tab]) => { chrome.contextMenus.onClicked.dispatch({ menuItemId: 'search-selection', selectionText: 'personuppgifter' }, tab); })`,
      );
      await until('the words', async () => (await box()) === 'personuppgifter');
      await panelSays(/träff/);
      expect(await inBackground('chrome.storage.session.get("searchRequest")')).toEqual({});
      // They were tabs: the tests to come want the panel itself.
      await inBackground(
        `chrome.runtime.getContexts({ contextTypes: ['TAB'] }).then((all) => chrome.tabs.remove(all.filter(({ documentUrl }) => documentUrl.endsWith('/sidepanel.html')).map(({ tabId }) => tabId)))`,
      );
      await until('the tabs are closed', async () => !(await eko.panel.isOpen()));
    });

    test('with the panel open, words from the address bar search there (through the listener)', async () => {
      await eko.page.goto(site.a + GUIDE);
      await eko.clickIcon();
      await popupSays(/\d förslag/);
      await eko.popup.click('footer button');
      await panelSays(/\d förslag/);
      const tabs = (await eko.tabAddresses()).length;
      await inBackground(`chrome.omnibox.onInputEntered.dispatch('metadata', 'currentTab')`);
      await until('the words', async () => (await box()) === 'metadata');
      await panelSays(/träff/);
      expect(await eko.tabAddresses()).toHaveLength(tabs);
      await type('');
    });
  }
}

/** The welcome: once, short, and gone with a click. */
export function firstRun(name: EkoBrowser['name']): void {
  test('a new installation is welcomed, and “Klart” ends it', async () => {
    const eko = await launchEko(name, { keepWelcome: true });
    try {
      const isOpen = async () =>
        (await eko.tabAddresses()).some((address) => address.endsWith('/first-run.html'));
      await until('the welcome says what Eko never does', async () =>
        /Det här gör Eko aldrig[\s\S]*Alt\+S[hk]ift\+E/.test(await eko.welcome.text()),
      );
      await eko.welcome.click('button[name=done]');
      await until('the welcome is closed', async () => !(await isOpen()));
      expect(eko.errors).toEqual([]);
    } finally {
      await eko.close();
    }
  });
}
