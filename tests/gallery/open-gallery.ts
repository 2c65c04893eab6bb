import axe from 'axe-core';
import puppeteer, { type Page } from 'puppeteer-core';
import { provideBrowser } from '../../cli/browser/install-browser.ts';
import type { Exhibit } from './exhibits.ts';
import { focusPageInFirefox } from './focus-firefox.ts';
import { serveGallery } from './serve-gallery.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The gallery in a browser. */
export interface OpenGallery {
  readonly page: Page;
  readonly show: (exhibit: Exhibit) => Promise<void>;
  /** What axe finds wrong with what is shown, by rule and place. */
  readonly violations: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/**
 * Opens the gallery of all states.
 * @param forcedColors as with a contrast theme in Windows
 */
export async function openGallery(
  name: 'chromium' | 'firefox',
  forcedColors = false,
): Promise<OpenGallery> {
  const found = provideBrowser(name);
  if ('missing' in found) throw new Error(found.missing);
  const gallery = await serveGallery();
  const browser = await puppeteer.launch({
    ...(name === 'firefox' ? { browser: 'firefox' as const } : { pipe: true }),
    executablePath: found.path,
    // Workshops say their time in Sweden; a reader there sees no second time.
    env: { ...process.env, TZ: 'Europe/Stockholm' },
    args:
      name === 'chromium' ? ['--no-sandbox', '--disable-gpu'] : ['--remote-allow-system-access'],
    // Firefox takes its own colours over the page's.
    extraPrefsFirefox: forcedColors ? { 'browser.display.document_color_use': 2 } : {},
  });
  const [page = await browser.newPage()] = await browser.pages();
  if (forcedColors && name === 'chromium')
    await page.emulateMediaFeatures([{ name: 'forced-colors', value: 'active' }]);
  await page.goto(gallery.address);
  await page.waitForFunction(() => 'show' in window && document.querySelector('main') !== null);
  await page.evaluate(`${axe.source}; null`);
  return {
    page,
    show: async (exhibit) => {
      // The Tab key may have left the page.
      if (name === 'firefox') await focusPageInFirefox(browser);
      await page.evaluate((what) => window.show(what), exhibit);
    },
    violations: () =>
      page.evaluate(
        `axe.run(document, { runOnly: ${JSON.stringify(TAGS)} }).then((r) => r.violations.flatMap((v) => v.nodes.map((n) => v.id + ': ' + n.html.slice(0, 200))))`,
      ) as Promise<readonly string[]>,
    close: async () => {
      await browser.close();
      await gallery.close();
    },
  };
}
