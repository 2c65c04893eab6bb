import { describe, expect, test } from 'vitest';
import type { EkoBrowser } from './driver/eko-browser.ts';
import { until } from './driver/until.ts';
import { beginWalk, isInSight, says } from './walk.ts';
import { nextTuesdaysWorkshop } from './walk-workshop.ts';

const DATASET = '/sample/datamangd-badplatser.html';
const LICENCE = 'li[data-gap=license]';

/** A data steward at a municipality, on the page of a dataset that names no licence. */
export function dataSteward(name: EkoBrowser['name']): void {
  describe('walk 1, a data steward', () => {
    const workshop = nextTuesdaysWorkshop();
    const signUp = `a[href="${workshop.signupUrl}"]`;
    const walk = beginWalk(name, {
      number: 1,
      workshops: [workshop],
      launch: { keepWelcome: true },
    });

    test('is welcomed, and told how to begin', async () => {
      await says(walk.eko.welcome, /Tryck Alt\+S[hk]ift\+E för att öppna Eko på en sida/);
      await walk.picture('1-welcome', walk.eko.welcome);
      await walk.eko.welcome.click('button[name=done]');
      await until('the welcome is closed', async () => !(await walk.eko.welcome.isOpen()));
    });

    test('sees at once that there is advice on the dataset, what helps, and a workshop', async () => {
      await walk.goTo(DATASET);
      await walk.clickIcon();
      await says(walk.eko.popup, /\d förslag/);
      await walk.picture('2-popup', walk.eko.popup);
      for (const part of ['button[name=toAdvice]', 'ol h3 a', signUp])
        expect(await isInSight(walk.eko.popup, part), part).toBe(true);
    });

    test('one click shows what the licence is for', async () => {
      await walk.click(walk.eko.popup, 'button[name=toAdvice]');
      await until('the advice is in sight', () => isInSight(walk.eko.popup, `${LICENCE} h3`));
      await walk.picture('3-advice', walk.eko.popup);
      expect(await walk.eko.popup.text()).toMatch(
        /Licens\s+rekommenderad\s+Syns inte på sidan.*Utan den vet ingen vad som är tillåtet/,
      );
    });

    test('another leads to the guide', async () => {
      const guide = await walk.follow(walk.eko.popup, `${LICENCE} p[lang] a`);
      expect(guide).toMatch(/^https:\/\/www\.digg\.se\/.*licens/);
      expect(walk.clicks).toBe(3);
    });

    test('keeps the advice open in the panel, and reads what the specification says', async () => {
      await walk.eko.page.bringToFront();
      await walk.clickIcon();
      await says(walk.eko.popup, /\d förslag/);
      await walk.click(walk.eko.popup, 'footer button');
      await says(walk.eko.panel, /Datamängden på sidan: \d råd/);
      await walk.eko.panel.evaluate(`document.querySelector('${LICENCE}').scrollIntoView()`);
      await walk.picture('4-panel', walk.eko.panel);
      const section = await walk.follow(walk.eko.panel, `${LICENCE} p:last-child a`);
      expect(section).toBe('https://docs.dataportal.se/dcat/sv/#dcat_Distribution-dcterms_license');
    });

    test('signs up for Tuesday’s workshop, two clicks from the page', async () => {
      await walk.eko.page.bringToFront();
      const before = walk.clicks;
      await walk.clickIcon();
      await says(walk.eko.popup, /tisdag .* kl\. 10–11/);
      expect(await walk.follow(walk.eko.popup, signUp)).toBe(workshop.signupUrl);
      expect(walk.clicks - before).toBe(2);
    });
  });
}
