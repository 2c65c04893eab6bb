import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EkoBrowser, PrivateWindow } from './driver/eko-browser.ts';
import { launchEko } from './driver/launch.ts';
import { type Site, serveSite } from './driver/site.ts';
import { until } from './driver/until.ts';
import { says } from './panel-scenarios.ts';

const GUIDE = '/sample/oppna-licenser.html';
const HUNTING = '/sample/jaktlicens.html';
const API = '(globalThis.browser ?? chrome)';

/** Private windows, once the user has let Eko into them: the right page there, and nothing of it kept. */
export function privateWindows(name: EkoBrowser['name']): void {
  let site: Site;
  let eko: EkoBrowser;
  let privately: PrivateWindow;
  beforeAll(async () => {
    site = await serveSite();
    eko = await launchEko(name, { inPrivateWindows: true });
    await eko.openOptions();
    await says(eko.options, 'Ekos inställningar');
    await eko.page.bringToFront();
    await eko.page.goto(site.b + HUNTING);
  });
  afterAll(async () => {
    await eko?.close();
    await site?.close();
  });

  /** All that Eko has stored in any place, but for the material itself. */
  const kept = () =>
    eko.options.evaluate<string>(
      `Promise.all(['sync', 'local', 'session'].map((area) => ${API}.storage[area].get())).then((all) => JSON.stringify(all))`,
    );

  test('the popup in a private window describes its page, not that of the other window, and nothing is kept', async () => {
    const before = await kept();
    privately = await eko.openPrivateWindow(site.a + GUIDE);
    await privately.clickIcon();
    const text = await says(privately.popup, /\d förslag/);
    expect(text).toContain('Välj licens för öppna data');
    expect(text).not.toContain('Licensjakt');
    expect(await kept()).toBe(before);
    await privately.closePopup();
  });

  test('so does the panel; what the user decides there is kept by its own name, the page is not', async () => {
    await eko.options.evaluate(`${API}.storage.sync.set({ iconOpens: 'panel' }).then(() => true)`);
    await until('the icon has taken the choice over', () =>
      eko.options.evaluate<boolean>(`${API}.action.getPopup({}).then((popup) => popup === '')`),
    );
    await privately.clickIcon();
    await says(privately.panel, /Välj licens för öppna data[\s\S]*\d förslag/);
    await privately.panel.click('button[name=more]');
    await privately.panel.click('button[name=silence]');
    await says(privately.panel, 'visas inte igen');
    await until('it is kept', async () => /"silencedMaterials":\["[^"]+"\]/.test(await kept()));
    expect(await kept()).not.toMatch(/127\.0\.0\.1|localhost|oppna-licenser/);
  });

  test('with the private window its page is gone; the other window answers for its own', async () => {
    await privately.close();
    await until('its panel is gone', async () => !(await eko.panel.isOpen()));
    await eko.clickIcon();
    const text = await says(eko.panel, /Licensjakt[\s\S]*Inget passar/);
    expect(text).not.toContain('Välj licens för öppna data');
    expect(await kept()).not.toMatch(/127\.0\.0\.1|localhost/);
    expect(await eko.readErrors()).toEqual([]);
  });
}
