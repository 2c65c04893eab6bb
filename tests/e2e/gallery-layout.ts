import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Exhibit, exhibitName, exhibits } from '../gallery/exhibits.ts';
import {
  controls,
  cutTexts,
  openEverything,
  smallTargets,
  TEXT_SPACING,
  tabStops,
  widerThanWindow,
} from '../gallery/measure.ts';
import { type OpenGallery, openGallery } from '../gallery/open-gallery.ts';

/** The panel, and the pages: a window of 1280 pixels at 400 % is 320 wide. */
const NARROW = exhibits('light').filter(({ surface }) => surface !== 'popup');

/** What the window's width, the reader's text and the Tab key do to every state. */
export function galleryLayout(name: 'chromium' | 'firefox'): void {
  let gallery: OpenGallery;
  beforeAll(async () => {
    gallery = await openGallery(name);
  });
  afterAll(() => gallery?.close());

  /** Measures every exhibit in a window of this width; what is found is named by exhibit. */
  async function measured(
    some: readonly Exhibit[],
    width: number,
    measure: () => Promise<readonly string[]>,
  ): Promise<readonly string[]> {
    await gallery.page.setViewport({ width, height: 600 });
    const found: string[] = [];
    for (const exhibit of some) {
      await gallery.show(exhibit);
      await openEverything(gallery.page);
      found.push(...(await measure()).map((each) => `${exhibitName(exhibit)}: ${each}`));
    }
    return found;
  }
  const layout = async () => [
    ...(await widerThanWindow(gallery.page)),
    ...(await cutTexts(gallery.page)),
  ];

  test('panel and pages reflow at 320 pixels, with nothing wider and nothing cut', async () => {
    expect(await measured(NARROW, 320, layout)).toEqual([]);
  });

  test('panel and pages bear text of 200 % at 320 pixels', async () => {
    await gallery.page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await measured(NARROW, 320, layout)).toEqual([]);
    await gallery.page.evaluate(() => document.documentElement.removeAttribute('style'));
  });

  test('the popup and the panel bear the text spacing of WCAG 1.4.12', async () => {
    await gallery.page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, TEXT_SPACING);
    expect(await measured(NARROW, 320, layout)).toEqual([]);
    expect(
      await measured(
        exhibits('light').filter(({ surface }) => surface === 'popup'),
        400,
        layout,
      ),
    ).toEqual([]);
    await gallery.page.evaluate(() => {
      document.adoptedStyleSheets = [];
    });
  });

  test('every control is at least 24 pixels high and wide', async () => {
    expect(await measured(exhibits('light'), 400, () => smallTargets(gallery.page))).toEqual([]);
  });

  test.each(['popup', 'panel'] as const)(
    'Tab goes through the %s in reading order, each stop ringed and in sight',
    async (surface) => {
      await gallery.page.setViewport({ width: 400, height: 600 });
      await gallery.show({ state: 'suggestions', language: 'sv', theme: 'light', surface });
      // What the search box brings when it is first used is there already.
      // A window that nobody has clicked in does not tell of focus.
      await gallery.page.click('h1');
      await gallery.page.focus('input[type=search]');
      await gallery.page.waitForSelector('[name=savedOnly]');
      const stops = await tabStops(gallery.page);
      expect(stops[0]?.name).toMatch(FIRST_STOP[surface]);
      expect(stops.map(({ name: stop }) => stop)).toEqual(await controls(gallery.page));
      expect(stops.filter(({ ringed, clear }) => !ringed || !clear)).toEqual([]);
    },
  );
}

/** What one most likely came for. */
const FIRST_STOP = { popup: /^Vägledning/, panel: /^search/ } as const;
