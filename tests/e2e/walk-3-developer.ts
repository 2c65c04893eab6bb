import { describe, expect, test } from 'vitest';
import type { EkoBrowser, EkoView } from './driver/eko-browser.ts';
import { until } from './driver/until.ts';
import { beginWalk, says } from './walk.ts';
import { searchWays } from './walk-search-ways.ts';

const WORDS = 'api playbok';
const SOUGHT = 'API-Playbook';
const FORUM = '/sample/fraga-om-api.html';
const BOX = 'input[type=search]';
const FOCUSED = 'document.activeElement';

/** A developer who half remembers a name, and never lets go of the keyboard. */
export function developer(name: EkoBrowser['name']): void {
  describe('walk 3, a developer', () => {
    const walk = beginWalk(name, { number: 3 });
    const tabs = async () => (await walk.eko.tabAddresses()).filter((tab) => /^https?:/.test(tab));

    test('reaches the panel from the popup, and its search box first of all', async () => {
      await walk.goTo(FORUM);
      await walk.eko.clickIcon();
      await says(walk.eko.popup, /\d förslag/);
      await stopsTo(walk.eko.popup, 'footer button');
      await walk.eko.popup.press('Enter');
      await says(walk.eko.panel, /\d förslag/);
      expect(await stopsTo(walk.eko.panel, BOX)).toBeLessThanOrEqual(1);
    });

    test('types there, and has the misspelt name on top', async () => {
      for (const letter of WORDS) await walk.eko.panel.press(letter);
      await until('all that was typed has its hits, the right one first', () =>
        walk.eko.panel.evaluate<boolean>(
          `document.querySelector('${BOX}').value === '${WORDS}' && document.querySelector('search h3')?.textContent === '${SOUGHT}'`,
        ),
      );
      await says(walk.eko.panel, /\d+ träff/);
      await walk.picture('1-panel', walk.eko.panel);
    });

    test('goes down to the hit, back to the box, and down to open it, without the Tab key', async () => {
      const isOn = (what: string, test: string) =>
        until(`${what} has the focus`, () => walk.eko.panel.evaluate<boolean>(test));
      await walk.eko.panel.press('ArrowDown');
      await isOn('the hit', `${FOCUSED}.textContent === '${SOUGHT}'`);
      await walk.eko.panel.press('Escape');
      await isOn('the box', `${FOCUSED}.matches('${BOX}')`);
      await walk.eko.panel.press('ArrowDown');
      await isOn('the hit', `${FOCUSED}.textContent === '${SOUGHT}'`);
      const before = (await tabs()).length;
      await walk.eko.panel.press('Enter');
      await until('a tab opens', async () => (await tabs()).length > before);
      await walk.eko.page.bringToFront();
    });

    test('searches for what is selected on the page', async () => {
      await searchWays(walk.eko).searchSelection('em');
      await until('the words are in the box', async () =>
        walk.eko.panel.evaluate<boolean>(`document.querySelector('${BOX}').value === '${WORDS}'`),
      );
      await says(walk.eko.panel, /\d+ träff[\s\S]*API-Playbook/);
      await walk.picture('2-selection', walk.eko.page);
    });

    test('finds it from the address bar, misspelt, and opens it in the tab', async () => {
      await walk.eko.page.bringToFront();
      const ways = searchWays(walk.eko);
      const [first] = await ways.typeInAddressBar(WORDS);
      // A film, and seen to be one before it is opened.
      expect(first?.text).toMatch(/^API-Playbook[\s\S]*NOSAD · youtube\.com/);
      if (first) await ways.chooseFirstRow(first);
      await until('it opens', async () => (await tabs()).some((tab) => tab === first?.address));
    });
  });
}

/** Presses Tab until the focus is where it is sought, and counts; none where it is there already. */
async function stopsTo(view: EkoView, selector: string): Promise<number> {
  const isThere = () =>
    view.evaluate<boolean>(`${FOCUSED}?.matches(${JSON.stringify(selector)}) ?? false`);
  for (let stops = 0; stops <= 40; stops += 1) {
    if (await isThere()) return stops;
    await view.press('Tab');
  }
  throw new Error(`the Tab key does not reach ${selector}`);
}
