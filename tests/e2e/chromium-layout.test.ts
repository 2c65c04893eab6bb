import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyExtension } from '../support/extension-copy.ts';
import { sampleWorkshop } from '../support/samples.ts';
import type { EkoBrowser, EkoView } from './driver/eko-browser.ts';
import { launchEko } from './driver/launch.ts';
import { type Site, serveSite } from './driver/site.ts';
import { until } from './driver/until.ts';
import { says } from './panel-scenarios.ts';

const GUIDE = '/sample/oppna-licenser.html';
const PAGES = [GUIDE, '/sample/jaktlicens.html', '/portals/dataportal-full.html', '/empty'];

/** What has moved in a view since it opened: how far, what, from where to where; not after a click. */
const MOVED = `new Promise((resolve) => {
  const found = [];
  const text = (node) => (node?.outerHTML ?? node?.textContent ?? 'something gone').slice(0, 80);
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries())
      if (!hadRecentInput)
        found.push([value.toFixed(4), ...sources.map(({ node, previousRect, currentRect }) =>
          text(node) + ' from ' + previousRect.y + ' to ' + currentRect.y)].join(' '));
  }).observe({ type: 'layout-shift', buffered: true });
  requestAnimationFrame(() => requestAnimationFrame(() => resolve(found)));
})`;

let extension: string;
let site: Site;
let eko: EkoBrowser;
beforeAll(async () => {
  const day = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
  const at = (hour: string) => ({
    date: day,
    startsAt: `${day}T${hour}:00:00+01:00`,
    endsAt: null,
  });
  // The one that fits comes second: which is shown first is known only with the page.
  const workshops = [
    sampleWorkshop({ id: 'a', title: 'E-arkiv', topics: ['e-arkiv'], summary: {}, ...at('08') }),
    sampleWorkshop({ id: 'b', title: 'Öppna licenser: CC0 och CC BY i praktiken', ...at('10') }),
  ];
  extension = copyExtension('chromium', { index: (index) => ({ ...index, workshops }) });
  site = await serveSite();
  eko = await launchEko('chromium', { extension });
});
afterAll(async () => {
  await eko?.close();
  await site?.close();
  rmSync(extension, { recursive: true });
});

/** The last thing to come is the sentence on how fresh the material is. */
async function moved(view: EkoView): Promise<readonly string[]> {
  await says(view, /Medföljande kopia|Hämtat/);
  return view.evaluate(MOVED);
}

test.each(PAGES)('nothing moves in the popup while its parts load: %s', async (page) => {
  await eko.page.goto(site.a + page);
  await eko.clickIcon();
  expect(await moved(eko.popup)).toEqual([]);
  await eko.closePopup();
});

test('nothing moves in the panel while its parts load, the search’s filters among them', async () => {
  await eko.page.goto(site.a + GUIDE);
  await eko.clickIcon();
  await says(eko.popup, /\d förslag/);
  await eko.popup.click('footer button');
  expect(await moved(eko.panel)).toEqual([]);
  const isThere = 'document.querySelector("[name=filterKind]") !== null';
  expect(await eko.panel.evaluate(isThere)).toBe(true);
});

test('while the next page is read the panel’s workshops stay where they are', async () => {
  const place = 'document.querySelector("[aria-busy]").getBoundingClientRect().top';
  const before = await eko.panel.evaluate<number>(place);
  await eko.panel.evaluate(
    `void new MutationObserver(() => { if (document.querySelector('[aria-busy=true]')) window.placeMeanwhile ??= ${place}; }).observe(document.body, { subtree: true, attributes: true })`,
  );
  await eko.page.goto(`${site.a}/sample/jaktlicens.html`);
  const meanwhile = await until('the next page was read', () =>
    eko.panel.evaluate<number | null>('window.placeMeanwhile ?? null'),
  );
  expect(meanwhile).toBe(before);
  await says(eko.panel, 'Inget passar');
});
