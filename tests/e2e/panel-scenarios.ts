import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { EkoBrowser, EkoView } from './driver/eko-browser.ts';
import { launchEko } from './driver/launch.ts';
import { type Site, serveSite } from './driver/site.ts';
import { until } from './driver/until.ts';

const GUIDE = '/sample/oppna-licenser.html';
const DATASET = '/sample/datamangd-badplatser.html';
const CHANGED = 'Sidan har bytts. Klicka på Ekos ikon eller tryck';

/** Waits until a view says the words; gives all it says. */
export async function says(view: EkoView, words: string | RegExp): Promise<string> {
  let text = '';
  try {
    return await until('the words', async () => {
      text = await view.text();
      return (typeof words === 'string' ? text.includes(words) : words.test(text)) ? text : '';
    });
  } catch {
    throw new Error(`the view never said ${words}, but: ${text}`);
  }
}

/** An expression that types into a view's search box. */
const typing = (words: string) =>
  `(() => { const box = document.querySelector('input[type=search]'); box.value = ${JSON.stringify(words)}; box.dispatchEvent(new Event('input', { bubbles: true })); return true; })()`;

/** The panel at the user's side, without any leave but the click on the icon. */
export function panelAtHand(name: EkoBrowser['name']): void {
  let site: Site;
  let eko: EkoBrowser;
  beforeAll(async () => {
    site = await serveSite();
    eko = await launchEko(name);
    await eko.page.goto(site.a + GUIDE);
    await eko.clickIcon();
    await says(eko.popup, /\d förslag/);
    await eko.popup.click('footer button');
    await says(eko.panel, /\d förslag/);
  });
  afterAll(async () => {
    await eko?.close();
    await site?.close();
  });
  afterEach(async () => {
    if (await eko.popup.isOpen()) await eko.closePopup();
    expect(await eko.readErrors()).toEqual([]);
  });

  test('the panel says which page it describes', async () => {
    const title = await eko.page.title();
    expect(await eko.panel.evaluate('document.querySelector("h1").innerText')).toContain(
      title.split(/ [|–-] /)[0],
    );
  });

  test('what was typed, the place in the list and what is open stay when the icon is clicked again', async () => {
    await eko.panel.evaluate(typing('licens'));
    await says(eko.panel, /\d+ träff/);
    const open = 'document.querySelectorAll("main [aria-expanded=true]").length';
    const before = await eko.panel.evaluate<number>(open);
    await eko.panel.click('ol button[aria-expanded=false][aria-controls]');
    await until('a reason is open', async () =>
      eko.panel.evaluate<boolean>(`${open} === ${before + 1}`),
    );
    await eko.panel.evaluate('document.documentElement.scrollTo(0, 60) ?? true');
    const place = await eko.panel.evaluate<number>('document.documentElement.scrollTop');
    await eko.clickIcon();
    await says(eko.popup, /\d förslag/);
    await eko.closePopup();
    expect(await eko.panel.evaluate('document.querySelector("input[type=search]").value')).toBe(
      'licens',
    );
    expect(await eko.panel.evaluate('document.documentElement.scrollTop')).toBe(place);
    expect(await eko.panel.evaluate(open)).toBe(before + 1);
    await eko.panel.click('ol button[aria-expanded=true][aria-controls]');
    await eko.panel.evaluate(typing(''));
  });

  test('a material that is put away leaves popup and panel at once, the next takes its place, and it comes back', async () => {
    const titles = () =>
      eko.panel.evaluate<string[]>('[...document.querySelectorAll("h3")].map((h) => h.innerText)');
    const [first = '', second] = await titles();
    await eko.panel.click('button[name=more]');
    await eko.panel.click('button[name=silence]');
    await says(eko.panel, `”${first}” visas inte igen.`);
    await until('the next takes its place', async () => (await titles())[0] === second);
    await eko.clickIcon();
    await says(eko.popup, /\d förslag/);
    expect(
      await eko.popup.evaluate(
        '[...document.querySelectorAll("h3")].map((each) => each.innerText)',
      ),
    ).not.toContain(first);
    await eko.closePopup();
    await eko.panel.evaluate('document.querySelector("button[name=undo]").click() ?? true');
    await until('it is back', async () =>
      eko.panel.evaluate<boolean>(
        `document.querySelector('h3').innerText === ${JSON.stringify(first)}`,
      ),
    );
  });

  test('on another site nothing old is left, and the panel says how to go on', async () => {
    await eko.page.goto(site.b + DATASET);
    const text = await says(eko.panel, CHANGED);
    expect(text).not.toMatch(/\d förslag/);
    await eko.panel.screenshot(`.output/pictures/panel-changed-${name}.png`);
  });

  test('a tab without leave and back again: each time the right page, or why not', async () => {
    await eko.page.goto(site.a + GUIDE);
    await eko.clickIcon();
    await says(eko.panel, /\d förslag/);
    await eko.closePopup();
    const tab = await eko.openTab(site.b + DATASET);
    await says(eko.panel, CHANGED);
    await tab.close();
    await eko.page.bringToFront();
    await says(eko.panel, /öppna data[\s\S]*\d förslag/i);
  });

  test('navigation within a page is followed, forth and back', async () => {
    await eko.page.goto(`${site.a}/app`);
    await eko.clickIcon();
    await says(eko.panel, /Tapeter[\s\S]*Inget passar/);
    await eko.closePopup();
    await eko.page.evaluate(() => window.postMessage('/app/licenser', '*'));
    await says(eko.panel, /Licenser för öppna data[\s\S]*\d förslag/);
    await eko.page.evaluate(() => history.back());
    await says(eko.panel, /Tapeter[\s\S]*Inget passar/);
  });

  test('two windows: a panel speaks of its own window’s page, whatever is read in the other', async () => {
    await eko.page.goto(site.a + GUIDE);
    await eko.clickIcon();
    const before = await says(eko.panel, /\d förslag/);
    await eko.closePopup();
    const other = await eko.openWindow(`${site.b}/sample/jaktlicens.html`);
    await other.bringToFront();
    await eko.page.bringToFront();
    expect(await says(eko.panel, /\d förslag/)).toContain(before.split('\n')[1] ?? '');
    expect(await eko.panel.text()).not.toContain('Licensjakt');
    await other.close();
    await eko.page.bringToFront();
  });

  const endBackground = async () => {
    await eko.stopBackground();
    await until('the background has ended', async () => !(await eko.isBackgroundRunning()));
  };
  /** Goes to a page whose end is held back; until it comes no answer is the last. */
  const goToSlowPage = async () => {
    void eko.page.goto(`${site.a}/slow`).catch(() => null);
    await until('the slow page has begun', () =>
      eko.page.evaluate(() => document.title === 'Långsam sida').catch(() => false),
    );
  };

  test('the background that ended before the click is not missed', async () => {
    await eko.page.goto(site.a + GUIDE);
    await endBackground();
    await eko.clickIcon();
    await says(eko.popup, /\d förslag/);
    await says(eko.panel, /\d förslag/);
  });

  test('the background that ends between click and answer is not missed', async () => {
    await goToSlowPage();
    await eko.clickIcon();
    await says(eko.popup, /Läser sidan|Inget passar/);
    await endBackground();
    site.releaseSlowPage();
    await says(eko.popup, /Långsam sida[\s\S]*\d förslag/);
    await says(eko.panel, /Långsam sida[\s\S]*\d förslag/);
    expect(await eko.isBackgroundRunning()).toBe(false);
  });

  test('ten tabs passed by quickly: the panel ends with the one in front', async () => {
    await eko.page.goto(site.a + GUIDE);
    await eko.clickIcon();
    await says(eko.popup, /\d förslag/);
    await eko.closePopup();
    const tabs = [];
    for (let at = 0; at < 10; at += 1) tabs.push(await eko.openTab(`${site.b}/empty`));
    for (const tab of tabs) await tab.bringToFront();
    await says(eko.panel, CHANGED);
    await eko.page.bringToFront();
    await says(eko.panel, /\d förslag/);
    for (const tab of tabs) await tab.close();
    await eko.page.bringToFront();
  });

  test('where the icon opens the panel, the open panel hears the click without the background', async () => {
    const set = (choice: string) =>
      eko.panel.evaluate(
        `(globalThis.browser ?? chrome).storage.sync.set({ iconOpens: '${choice}' }).then(() => true)`,
      );
    await set('panel');
    await until('the icon has taken the choice over', () =>
      eko.panel.evaluate<boolean>(
        `(globalThis.browser ?? chrome).action.getPopup({}).then((popup) => popup === '')`,
      ),
    );
    await eko.page.goto(site.b + DATASET);
    await says(eko.panel, CHANGED);
    await endBackground();
    await eko.clickIcon();
    await says(eko.panel, /Badplatser i Exempelköping[\s\S]*\d förslag/);
    await set('popup');
  });
}
