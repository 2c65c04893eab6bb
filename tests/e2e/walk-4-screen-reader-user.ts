import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { EkoBrowser, EkoView } from './driver/eko-browser.ts';
import { until } from './driver/until.ts';
import { CIRCUMSTANCES, strained } from './keyboard-scenarios.ts';
import { beginWalk, says } from './walk.ts';
import { nextTuesdaysWorkshop } from './walk-workshop.ts';

const DATASET = '/sample/datamangd-badplatser.html';
const ANNOUNCED = `[...document.querySelectorAll('[role=status]')].map((each) => each.innerText.trim()).filter(Boolean).join(' | ')`;
/** Buttons of the advice whose edge stands out of its column. */
const OUT_OF_COLUMN = `[...document.querySelectorAll('li[data-gap] button')].filter((each) => each.getBoundingClientRect().left < each.closest('li').getBoundingClientRect().left).map((each) => each.innerText).join()`;
const MOST_STOPS = 60;

/** Somebody who listens, at 200 % text, in forced colours, in a panel of 320 CSS pixels. */
export function screenReaderUser(name: EkoBrowser['name']): void {
  describe('walk 4, a screen-reader user', () => {
    const workshop = nextTuesdaysWorkshop();
    const profile = mkdtempSync(join(tmpdir(), 'eko-profile-'));
    const launch = strained(name, profile);
    const walk = beginWalk(name, { number: 4, workshops: [workshop], launch });
    afterAll(() => rmSync(profile, { recursive: true, force: true }));
    const opens = (address: RegExp) =>
      until(`a tab with ${address}`, async () =>
        (await walk.eko.tabAddresses()).find((tab) => address.test(tab)),
      );

    test('hears how many suggestions there are, without being moved', async () => {
      await walk.goTo(DATASET);
      await walk.eko.clickIcon();
      await says(walk.eko.popup, /\d förslag/);
      expect(await walk.eko.popup.evaluate<string>(ANNOUNCED)).toMatch(/^\d förslag för [^|]*$/);
      await walk.picture('1-popup', walk.eko.popup);
    });

    test('comes with the first Tab to the advice on the dataset, and is taken there', async () => {
      expect(await tabTo(walk.eko.popup, /Råd om datamängden/)).toHaveLength(1);
      await walk.eko.popup.press('Enter');
      await until('the heading of the advice has the focus', async () => {
        const heard = await focused(walk.eko.popup);
        return /Datamängden på sidan: \d råd/.test(heard) && heard.endsWith('expanded');
      });
      expect(await inSight(walk.eko.popup)).toBe(true);
      await walk.picture('2-advice', walk.eko.popup);
    });

    test('goes on to the guide on licences, and opens it', async () => {
      const heard = await tabTo(walk.eko.popup, /Läs mer: Rekommendation om öppna licenser/);
      expect(heard).toHaveLength(1);
      await walk.eko.popup.press('Enter');
      await opens(/^https:\/\/www\.digg\.se\/.*licens/);
    });

    test('opens the panel, 320 pixels wide, where nothing runs over the edge', async () => {
      await walk.eko.page.bringToFront();
      await walk.eko.clickIcon();
      await says(walk.eko.popup, /\d förslag/);
      await tabTo(walk.eko.popup, /Öppna i sidopanelen/);
      await walk.eko.popup.press('Enter');
      await says(walk.eko.panel, /Datamängden på sidan: \d råd/);
      await walk.eko.panel.resize(320);
      await until('it is 320 pixels wide', async () =>
        walk.eko.panel.evaluate<boolean>('window.innerWidth === 320'),
      );
      expect(await walk.eko.panel.evaluate(CIRCUMSTANCES)).toEqual({
        width: 320,
        text: '32px',
        isForced: true,
        overflow: 0,
      });
      await walk.picture('3-panel', walk.eko.panel);
    });

    test('hears each link under its own name, down to the section of the specification', async () => {
      const heard = await tabTo(walk.eko.panel, /Licens i DCAT-AP-SE/);
      const links = heard.filter((each) => each.startsWith('link'));
      expect(new Set(links).size).toBe(links.length);
      expect(heard.filter((each) => /"\s*"/.test(each))).toEqual([]);
      expect(await inSight(walk.eko.panel)).toBe(true);
      // In forced colours buttons have edges, which touch nothing.
      expect(await walk.eko.panel.evaluate<string>(OUT_OF_COLUMN)).toBe('');
      await walk.picture('4-specification', walk.eko.panel);
      await walk.eko.panel.press('Enter');
      await opens(/^https:\/\/docs\.dataportal\.se\/dcat\/sv\/#dcat_Distribution-dcterms_license$/);
      await walk.eko.page.bringToFront();
    });

    test('signs up for the workshop, whose heading is read before its link', async () => {
      await says(walk.eko.panel, /Kommande workshoppar/);
      const parts = await partsOf(walk.eko.panel, /Anmäl dig/);
      const at = (words: RegExp) => parts.findIndex(({ name: said }) => words.test(said));
      expect(at(/Kommande workshoppar/)).toBeGreaterThan(-1);
      expect(at(/^Exempel: licenser/)).toBeGreaterThan(at(/Kommande workshoppar/));
      expect(at(/^Anmäl dig/)).toBeGreaterThan(at(/^Exempel: licenser/));
      await tabTo(walk.eko.panel, /Anmäl dig/);
      expect(await inSight(walk.eko.panel)).toBe(true);
      await walk.picture('5-sign-up', walk.eko.panel);
      await walk.eko.panel.press('Enter');
      await opens(/^https:\/\/nosad\.se\/workshops#exempel$/);
    });
  });
}

/** What the browser's accessibility tree says of what has the focus: role, name, state. */
async function focused(view: EkoView): Promise<string> {
  const part = (await view.accessibleParts()).findLast(({ isFocused }) => isFocused);
  if (!part) return '';
  const state = part.isExpanded === undefined ? '' : part.isExpanded ? ' expanded' : ' collapsed';
  return `${part.role} "${part.name}"${state}`;
}

/** The parts of a view once a part with these words is among them. */
function partsOf(view: EkoView, words: RegExp) {
  return until(`the accessibility tree has ${words}`, async () => {
    const parts = await view.accessibleParts();
    return parts.some(({ name }) => words.test(name)) ? parts : null;
  });
}

/** Presses Tab until what is heard is what is sought; gives all that was heard on the way. */
async function tabTo(view: EkoView, sought: RegExp): Promise<readonly string[]> {
  const heard: string[] = [];
  while (heard.length < MOST_STOPS) {
    const before = heard.at(-1) ?? (await focused(view));
    await view.press('Tab');
    const now = await until('the focus moves', async () => {
      const said = await focused(view);
      // The page as a whole has it for a moment, before the first Tab is served.
      return said === before || /^(document|RootWebArea) /.test(said) ? null : said;
    });
    heard.push(now);
    if (sought.test(now)) return heard;
  }
  throw new Error(`never heard ${sought}, but: ${heard.join(', ')}`);
}

/** Whether all of what has the focus is seen, and its middle under nothing else. */
function inSight(view: EkoView): Promise<boolean> {
  return view.evaluate(
    `(() => { const focused = document.activeElement; const { left, right, top, bottom } = focused.getBoundingClientRect(); const above = document.elementFromPoint((left + right) / 2, (top + bottom) / 2); return left >= 0 && top >= 0 && right <= window.innerWidth && bottom <= window.innerHeight && focused.contains(above); })()`,
  );
}
