import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyExtension } from '../support/extension-copy.ts';
import { sampleWorkshop } from '../support/samples.ts';
import type { EkoBrowser, EkoView, LaunchOptions } from './driver/eko-browser.ts';
import { launchEko } from './driver/launch.ts';
import { type Site, serveSite } from './driver/site.ts';
import { until } from './driver/until.ts';
import { says } from './panel-scenarios.ts';

const MOST_STOPS = 40;
const FOCUSED = 'document.activeElement';

/** The main tasks in the installed extension, with no pointer but for the icon, which has its shortcut. */
export function keyboardOnly(name: EkoBrowser['name']): void {
  const extension = packageWithWorkshop(name);
  let site: Site;
  let eko: EkoBrowser;
  beforeAll(async () => {
    site = await serveSite();
    eko = await launchEko(name, { extension });
    await eko.page.goto(`${site.a}/sample/oppna-licenser.html`);
  });
  afterAll(async () => {
    await eko?.close();
    await site?.close();
    rmSync(extension, { recursive: true });
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
    await says(eko.popup, 'Spara');
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

  test('the sign-up for the next workshop opens: Tab, Enter', async () => {
    await openPopup();
    await tabTo(eko.popup, SIGN_UP);
    await eko.popup.press('Enter');
    await signUpOpens(eko);
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

/**
 * A person at 200 % text in forced colours, in a panel of 320 CSS px, signs up for a workshop: all of it
 * with the browser's own settings, in the installed extension, with the keyboard.
 */
export function signUpUnderStrain(name: EkoBrowser['name']): void {
  const extension = packageWithWorkshop(name);
  const profile = mkdtempSync(join(tmpdir(), 'eko-profile-'));
  let site: Site;
  let eko: EkoBrowser;
  beforeAll(async () => {
    site = await serveSite();
    eko = await launchEko(name, { extension, ...strained(name, profile) });
    await eko.page.goto(`${site.a}/sample/oppna-licenser.html`);
  });
  afterAll(async () => {
    await eko?.close();
    await site?.close();
    for (const folder of [extension, profile]) rmSync(folder, { recursive: true });
  });

  test('200 % text, forced colours, a panel of 320 pixels: the sign-up is reached, seen and opened', async () => {
    await eko.clickIcon();
    await says(eko.popup, /\d förslag/);
    await tabTo(eko.popup, 'footer button');
    await eko.popup.press('Enter');
    await says(eko.panel, /\d förslag/);
    await eko.panel.resize(320);
    expect(await eko.panel.evaluate(CIRCUMSTANCES)).toEqual({
      width: 320,
      text: '32px',
      isForced: true,
      overflow: 0,
    });
    await tabTo(eko.panel, SIGN_UP);
    await eko.panel.screenshot(`.output/pictures/sign-up-under-strain-${name}.png`);
    expect(await eko.panel.evaluate(IN_SIGHT)).toBe(true);
    await eko.panel.press('Enter');
    await signUpOpens(eko);
  });
}

/** The user's own colours over the page's, and text of 32 px for 16, as each browser is told. */
export function strained(name: EkoBrowser['name'], profile: string): Partial<LaunchOptions> {
  if (name === 'firefox')
    return {
      preferences: { 'browser.display.document_color_use': 2, 'font.size.variable.x-western': 32 },
    };
  mkdirSync(join(profile, 'Default'));
  writeFileSync(
    join(profile, 'Default', 'Preferences'),
    JSON.stringify({ webkit: { webprefs: { default_font_size: 32 } } }),
  );
  return { profile, switches: ['--force-high-contrast'] };
}

export const CIRCUMSTANCES = `(() => {
  const root = document.documentElement;
  return {
    width: window.innerWidth,
    text: window.getComputedStyle(root).fontSize,
    isForced: window.matchMedia('(forced-colors: active)').matches,
    overflow: root.scrollWidth - root.clientWidth,
  };
})()`;

/** Whether all of what has the focus is in the window, and its middle under nothing else. */
const IN_SIGHT = `(() => {
  const focused = document.activeElement;
  const { left, right, top, bottom } = focused.getBoundingClientRect();
  const above = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  return left >= 0 && top >= 0 && right <= window.innerWidth && bottom <= window.innerHeight && focused.contains(above);
})()`;

const SIGN_UP = 'li a[class*=primary]';
const DAY_MS = 86_400_000;
const inAWeek = new Date(Date.now() + 7 * DAY_MS).toISOString().slice(0, 10);
/** A sample, a week from now. */
const workshop = sampleWorkshop({
  date: inAWeek,
  startsAt: `${inAWeek}T10:00:00+01:00`,
  endsAt: `${inAWeek}T11:00:00+01:00`,
});

/** The built extension with a workshop announced; whoever asked for it removes the folder. */
function packageWithWorkshop(name: EkoBrowser['name']): string {
  return copyExtension(name, { index: (index) => ({ ...index, workshops: [workshop] }) });
}

async function signUpOpens(eko: EkoBrowser): Promise<void> {
  await until('the sign-up opens', async () =>
    (await eko.tabAddresses()).some((address) => address === workshop.signupUrl),
  );
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
