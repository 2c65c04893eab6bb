import { mkdirSync } from 'node:fs';
import axe from 'axe-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EkoBrowser, EkoView } from './driver/eko-browser.ts';
import { launchEko } from './driver/launch.ts';
import { type Site, serveSite } from './driver/site.ts';
import { until } from './driver/until.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const PICTURES = '.output/pictures';

let site: Site;
let eko: EkoBrowser;
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  site = await serveSite();
  eko = await launchEko('chromium');
});
afterAll(async () => {
  await eko?.close();
  await site?.close();
});

/** What axe finds wrong with a view, by rule and place. */
async function violations(view: EkoView): Promise<string[]> {
  await view.evaluate(`${axe.source}; null`);
  return view.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(TAGS)} }).then((r) => r.violations.flatMap((v) => v.nodes.map((n) => v.id + ': ' + n.html)))`,
  );
}

test.each([
  ['suggestions', '/sample/oppna-licenser.html', /\d förslag/],
  ['nothing fits', '/sample/jaktlicens.html', /Inget passar/],
  ['an unreadable page', '/file.pdf', /PDF/],
])('the popup with %s has no accessibility violation', async (what, path, words) => {
  await eko.page.goto(site.a + path);
  await eko.clickIcon();
  await until(`the popup says ${words}`, async () => words.test(await eko.popup.text()));
  await eko.popup.screenshot(`${PICTURES}/popup-${what.replaceAll(' ', '-')}.png`);
  expect(await violations(eko.popup)).toEqual([]);
  await eko.closePopup();
});

test('the settings have no accessibility violation', async () => {
  await eko.openOptions();
  await until('the settings are there', async () => (await eko.options.text()).includes('Språk'));
  expect(await violations(eko.options)).toEqual([]);
});

test('the panel has no accessibility violation', async () => {
  await eko.page.goto(`${site.a}/sample/datamangd-badplatser.html`);
  await eko.clickIcon();
  await eko.popup.click('footer button');
  await until('the panel answers', async () =>
    /\d förslag[\s\S]*Datamängden på sidan/.test(await eko.panel.text()),
  );
  await eko.panel.screenshot(`${PICTURES}/panel-dataset.png`);
  expect(await violations(eko.panel)).toEqual([]);
});
