import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { EkoBrowser } from './driver/eko-browser.ts';
import { launchEko } from './driver/launch.ts';
import { type Site, serveSite } from './driver/site.ts';
import { until } from './driver/until.ts';
import { says } from './panel-scenarios.ts';

const GUIDE = '/sample/oppna-licenser.html';
const HUNTING = '/sample/jaktlicens.html';
const API = '(globalThis.browser ?? chrome)';

/**
 * The automatic mode. In Firefox the browser's question is answered by a click; in Chromium, which
 * shows none without a display, by a build that has access to loopback hosts.
 */
export function automaticMode(name: EkoBrowser['name']): void {
  let site: Site;
  let eko: EkoBrowser;
  beforeAll(async () => {
    site = await serveSite();
    eko = await launchEko(name, name === 'chromium' ? { build: 'loopback' } : {});
    await eko.openOptions();
    await eko.page.bringToFront();
  });
  afterAll(async () => {
    await eko?.close();
    await site?.close();
  });
  afterEach(async () => {
    if (await eko.popup.isOpen()) await eko.closePopup();
    expect(await eko.readErrors()).toEqual([]);
  });

  const ask = <Value>(expression: string) => eko.options.evaluate<Value>(`${API}.${expression}`);
  const stored = (key: string) =>
    eko.options.evaluate<string>(
      `${API}.storage.sync.get().then((all) => JSON.stringify(all[${JSON.stringify(key)}] ?? null))`,
    );
  /** The number on the icon of the tab in front. */
  const badge = () =>
    ask<string>(
      `tabs.query({ url: 'http://127.0.0.1/*' }).then(([tab]) => ${API}.action.getBadgeText({ tabId: tab?.id }))`,
    );
  const registered = () =>
    ask<number>('scripting.getRegisteredContentScripts().then((all) => all.length)');
  const badgeIs = (wanted: RegExp) =>
    until(`the badge is ${wanted}`, async () => wanted.test(await badge()));
  const goTo = async (path: string) => {
    await eko.page.goto(site.a + path);
    await eko.page.bringToFront();
  };
  const openPopup = async () => {
    await eko.clickIcon();
    await says(eko.popup, /\d förslag|Inget passar/);
  };

  test('off by default: nothing is registered, and a visit leaves no number', async () => {
    expect(await registered()).toBe(0);
    await goTo(GUIDE);
    expect(await ask<string>('action.getBadgeText({})')).toBe('');
  });

  if (name === 'firefox')
    test('a no to the browser’s question changes nothing', async () => {
      await openPopup();
      await eko.popup.click('button[name=showAlways]');
      await eko.answerPrompt?.(false);
      expect(await stored('automaticSites')).toBe('null');
      expect(await registered()).toBe(0);
    });

  test('chosen by a click for one host: the number of good matches stands on the icon', async () => {
    await goTo(GUIDE);
    await openPopup();
    await eko.popup.click('button[name=showAlways]');
    await eko.answerPrompt?.(true);
    await until('the site is remembered', async () =>
      (await stored('automaticSites')).includes('http://127.0.0.1'),
    );
    await until('the notice is registered', async () => (await registered()) === 1);
    expect(
      await ask<string[]>(
        'scripting.getRegisteredContentScripts().then(([script]) => script.matches)',
      ),
    ).toEqual(['http://127.0.0.1/*']);
    await badgeIs(/^[1-5]$/);
  });

  test('a page where nothing fits has no number, and the next one has again', async () => {
    await goTo(HUNTING);
    await badgeIs(/^$/);
    await goTo(GUIDE);
    await badgeIs(/^[1-5]$/);
  });

  test('the background is stopped: the next page wakes it', async () => {
    await eko.stopBackground();
    await goTo(HUNTING);
    await goTo(GUIDE);
    await badgeIs(/^[1-5]$/);
  });

  test('a snoozed site is left in peace, and the settings end the snooze', async () => {
    if (await eko.popup.isOpen()) await eko.closePopup();
    await openPopup();
    await eko.popup.click('button[name=snoozeSite]');
    await badgeIs(/^$/);
    await says(eko.options, /Pausad till [a-zåäö]+dag \d+ [a-z]+ kl\. \d\d\.\d\d\./);
    await eko.options.click('button[name=endSnooze]');
    await eko.page.bringToFront();
    await badgeIs(/^[1-5]$/);
  });

  test('all sites are left in peace for a day at one click, and the settings end that', async () => {
    if (await eko.popup.isOpen()) await eko.closePopup();
    await openPopup();
    await eko.popup.click('button[name=snoozeAll]');
    await badgeIs(/^$/);
    await says(
      eko.options,
      /Alla sajter är pausade till [a-zåäö]+dag \d+ [a-z]+ kl\. \d\d\.\d\d\./,
    );
    await eko.options.click('button[name=endSnoozeOfAll]');
    await eko.page.bringToFront();
    await badgeIs(/^[1-5]$/);
    expect(await stored('snoozedUntil')).toBe('null');
  });

  test('the open panel reads by itself where it may', async () => {
    if (await eko.popup.isOpen()) await eko.closePopup();
    await openPopup();
    await eko.popup.click('footer button');
    await says(eko.panel, /\d förslag/);
    await goTo(HUNTING);
    await says(eko.panel, /Licensjakt[\s\S]*Inget passar/);
    await goTo(GUIDE);
    await says(eko.panel, /\d förslag/);
    await eko.page.evaluate(() => history.back());
    await says(eko.panel, /Licensjakt[\s\S]*Inget passar/);
  });

  test('a tab that is closed while it is read leaves the page that is then in front', async () => {
    const stuck = await eko.openTab(`${site.a}/stuck`);
    await says(eko.panel, 'Fastnar');
    await stuck.evaluate(() => window.postMessage('stuck', '*'));
    await says(eko.panel, 'Läser sidan');
    await stuck.close();
    await eko.page.bringToFront();
    await says(eko.panel, /Licensjakt[\s\S]*Inget passar/);
  });

  if (name === 'firefox')
    test('leave that is withdrawn is noticed and explained', async () => {
      await ask('permissions.remove({ origins: ["http://127.0.0.1/*"] })');
      await says(eko.options, 'låter inte längre Eko läsa 127.0.0.1');
      await until('nothing is registered', async () => (await registered()) === 0);
    });

  if (name === 'firefox')
    test('and given again from the popup, by one click and the browser’s question', async () => {
      await openPopup();
      await says(eko.popup, 'låter inte längre Eko läsa 127.0.0.1');
      await eko.popup.click('[data-automatic=withdrawn] button[name=showAlways]');
      await eko.answerPrompt?.(true);
      await until('the notice is registered', async () => (await registered()) === 1);
      await says(eko.options, /127\.0\.0\.1\s+På\./);
    });

  test('ended in the settings nothing is left', async () => {
    await eko.options.click('button[name=stopAlways]');
    await until('the list is empty', async () => (await stored('automaticSites')) === '[]');
    await until('nothing is registered', async () => (await registered()) === 0);
    await says(eko.options, 'Ingen sajt är vald.');
  });

  test('storage that is emptied while Eko runs gives the defaults, and no error', async () => {
    await ask('storage.sync.set({ theme: "dark" })');
    await until('dark', () =>
      eko.options.evaluate<boolean>('document.documentElement.dataset.theme === "dark"'),
    );
    await ask('storage.sync.clear()');
    await until('as the computer', () =>
      eko.options.evaluate<boolean>('document.documentElement.dataset.theme === "system"'),
    );
  });

  test('a corrupt item is named in the settings, and its default applies', async () => {
    await ask('storage.sync.set({ language: 7, automaticSites: ["nonsense"] })');
    await says(eko.options, 'Något sparat kunde inte läsas och har ersatts med förvalet');
    await eko.options.click('button[name=forgetBroken]');
    await until('it is gone', async () => (await stored('language')) === 'null');
  });
}
