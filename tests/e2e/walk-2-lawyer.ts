import { describe, expect, test } from 'vitest';
import type { EkoBrowser } from './driver/eko-browser.ts';
import { beginWalk, says } from './walk.ts';

const PAGE = '/sample/high-value-datasets-en.html';
const FIRST = 'ol > li:first-child';

/** A lawyer who reads English on high-value datasets, and wants the Swedish guide. */
export function lawyer(name: EkoBrowser['name']): void {
  describe('walk 2, a lawyer', () => {
    const launch = { keepWelcome: true };
    const walk = beginWalk(name, { number: 2, restarts: true, launch });

    test('gets the Swedish guide first, with the English words that brought it in both languages', async () => {
      await says(walk.eko.welcome, 'Kom igång');
      await walk.eko.welcome.click('button[name=done]');
      await walk.goTo(PAGE);
      await walk.clickIcon();
      await says(walk.eko.popup, /\d förslag/);
      await walk.picture('1-popup', walk.eko.popup);
      const text = await walk.eko.popup.evaluate<string>(
        `document.querySelector('${FIRST}').innerText`,
      );
      expect(text).toMatch(/^Värdefulla datamängder\s[\s\S]*Guide · DIGG/);
      expect(text).toContain('Passar: High-value datasets (värdefulla datamängder) i titeln');
    });

    test('reads why, in whole words', async () => {
      await walk.click(walk.eko.popup, `${FIRST} button[aria-expanded]:not([name])`);
      const text = await says(walk.eko.popup, /Längre stapel/);
      await walk.picture('2-why', walk.eko.popup);
      expect(text).toMatch(/High-value datasets i titeln · på svenska: värdefulla datamängder/);
      // A piece of a word with a hyphen explains nothing.
      expect(text).not.toMatch(/^high i/m);
    });

    test('saves the guide, and is told where it will be found', async () => {
      await walk.click(walk.eko.popup, `${FIRST} button[name=more]`);
      await walk.click(walk.eko.popup, 'button[name=save]');
      await says(walk.eko.popup, 'Du hittar det under ”Sparat” vid sökrutan.');
      await walk.picture('3-saved', walk.eko.popup);
      expect(walk.clicks).toBe(4);
    });

    test('finds it there the next day, on another page and after a restart', async () => {
      await walk.restart();
      const before = walk.clicks;
      await walk.goTo('/sample/jaktlicens.html');
      await walk.clickIcon();
      await says(walk.eko.popup, 'Inget passar den här sidan');
      await walk.click(walk.eko.popup, 'input[type=search]');
      await says(walk.eko.popup, 'Sparat (1)');
      await walk.click(walk.eko.popup, 'button[name=savedOnly]');
      await says(walk.eko.popup, /1 träff\s+Värdefulla datamängder/);
      await walk.picture('4-next-day', walk.eko.popup);
      expect(await walk.follow(walk.eko.popup, 'search h3 a')).toMatch(
        /^https:\/\/www\.digg\.se\/.*vardefulla/,
      );
      expect(walk.clicks - before).toBe(4);
      expect(await walk.eko.tabAddresses()).not.toContainEqual(
        expect.stringContaining('first-run.html'),
      );
    });
  });
}
