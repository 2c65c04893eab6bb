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

  if (name === 'firefox') firefoxOnly();
  else chromiumOnly();

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
      await panelSays(/\d+ träff/);
      expect((await box()).trim()).toBe(selected.trim());
    });
  }

  function chromiumOnly(): void {
    const inBackground = <Value>(expression: string) => eko.inBackground!<Value>(expression);

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
      await panelSays(/\d+ träff/);
      expect(await inBackground('chrome.storage.session.get("searchRequest")')).toEqual({});
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
