import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EkoBrowser, EkoView } from './driver/eko-browser.ts';
import { launchEko } from './driver/launch.ts';
import { type Site, serveSite } from './driver/site.ts';
import { until } from './driver/until.ts';
import { says } from './panel-scenarios.ts';

const MOST_STOPS = 40;
const FOCUSED = 'document.activeElement';

/** The main tasks in the installed extension, with no pointer but for the icon, which has its shortcut. */
export function keyboardOnly(name: EkoBrowser['name']): void {
  let site: Site;
  let eko: EkoBrowser;
  beforeAll(async () => {
    site = await serveSite();
    eko = await launchEko(name);
    await eko.page.goto(`${site.a}/sample/oppna-licenser.html`);
  });
  afterAll(async () => {
    await eko?.close();
    await site?.close();
  });

  async function openPopup(): Promise<void> {
    if (await eko.popup.isOpen()) await eko.closePopup();
    await eko.clickIcon();
    await says(eko.popup, /\d förslag/);
  }

  test('why a suggestion fits opens and closes: Tab, Space', async () => {
    await openPopup();
    await tabTo(eko.popup, '[aria-expanded=false]:not([name])');
    await eko.popup.press(' ');
    await until('the picture opens', () => eko.popup.evaluate<boolean>(expanded('true')));
    await eko.popup.press(' ');
    await until('the picture closes', () => eko.popup.evaluate<boolean>(expanded('false')));
  });

  test('a material is saved from its menu: Tab, Enter, Tab, Enter', async () => {
    await openPopup();
    await tabTo(eko.popup, '[name=more]');
    await eko.popup.press('Enter');
    await tabTo(eko.popup, '[name=save]');
    await eko.popup.press('Enter');
    await says(eko.popup, 'Ta bort ur Sparat');
  });

  test('a suggestion opens in a tab of its own: Tab, Enter', async () => {
    await openPopup();
    await tabTo(eko.popup, 'li h3 a');
    const tabs = async () =>
      (await eko.tabAddresses()).filter((address) => !address.endsWith('/popup.html')).length;
    const before = await tabs();
    await eko.popup.press('Enter');
    await until('a tab opens', async () => (await tabs()) > before);
    await until('the popup closes', async () => !(await eko.popup.isOpen()));
  });

  test('the panel opens and finds what is typed: Tab, Enter, letters', async () => {
    await openPopup();
    await tabTo(eko.popup, 'footer button');
    await eko.popup.press('Enter');
    await says(eko.panel, /\d förslag/);
    await tabTo(eko.panel, 'input[type=search]');
    for (const letter of 'licens') await eko.panel.press(letter);
    await says(eko.panel, /\d+ träff/);
    await tabTo(eko.panel, 'search li a');
    expect(await eko.panel.evaluate(`${FOCUSED}.textContent.length > 0`)).toBe(true);
  });

  test('the settings open: Tab, Enter', async () => {
    await openPopup();
    await tabTo(eko.popup, 'footer button:last-child');
    const settings = async () =>
      (await eko.tabAddresses()).filter((address) => address.endsWith('/options.html')).length;
    await eko.popup.press('Enter');
    await until('the settings are in front', async () => (await settings()) > 0);
  });
}

function expanded(value: string): string {
  return `${FOCUSED}.getAttribute('aria-expanded') === '${value}'`;
}

/** Presses Tab until what has the focus fits the selector. */
async function tabTo(view: EkoView, selector: string): Promise<void> {
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    await view.press('Tab');
    if (await view.evaluate<boolean>(`${FOCUSED}?.matches(${JSON.stringify(selector)}) ?? false`))
      return;
  }
  throw new Error(`the Tab key does not reach ${selector}`);
}
