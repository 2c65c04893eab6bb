import { describe, expect, test } from 'vitest';
import type { EkoBrowser } from './driver/eko-browser.ts';
import { until } from './driver/until.ts';
import { beginWalk, says } from './walk.ts';
import { nextTuesdaysWorkshop } from './walk-workshop.ts';

/** A data steward at a municipality, on the page of a dataset that names no licence. */
export function dataSteward(name: EkoBrowser['name']): void {
  describe('walk 1, a data steward', () => {
    const workshop = nextTuesdaysWorkshop();
    const walk = beginWalk(name, { number: 1, workshops: [workshop] });

    test('sees on the dataset’s page what helps', async () => {
      await walk.goTo('/sample/datamangd-badplatser.html');
      await walk.picture('page', walk.eko.page);
      await walk.clickIcon();
      await says(walk.eko.popup, /\d förslag/);
      await walk.picture('popup', walk.eko.popup);
    });

    test('signs up for the workshop with the next click', async () => {
      await walk.click(walk.eko.popup, `a[href="${workshop.signupUrl}"]`);
      await until('the sign-up opens', async () =>
        (await walk.eko.tabAddresses()).some((tab) => tab === workshop.signupUrl),
      );
      expect(walk.clicks).toBe(2);
    });
  });
}
