import { afterAll, beforeAll, expect, test } from 'vitest';
import { toTreeText } from '../gallery/accessibility-tree.ts';
import type { Exhibit } from '../gallery/exhibits.ts';
import { type OpenGallery, openGallery } from '../gallery/open-gallery.ts';
import { until } from './driver/until.ts';

const POPUP: Exhibit = { state: 'suggestions', language: 'sv', theme: 'browser', surface: 'popup' };
const PANEL: Exhibit = { ...POPUP, surface: 'panel' };

/** The main tasks with the keyboard alone. */
export function galleryWalks(name: 'chromium' | 'firefox'): void {
  let gallery: OpenGallery;
  beforeAll(async () => {
    gallery = await openGallery(name);
  });
  afterAll(() => gallery?.close());

  const begin = async (exhibit: Exhibit, from: OpenGallery = gallery) => {
    await from.page.setViewport({ width: exhibit.surface === 'panel' ? 320 : 400, height: 600 });
    await from.show(exhibit);
    await from.page.evaluate(() => {
      window.opened = [];
    });
  };

  test('see what fits and open it: Tab, Enter', async () => {
    await begin(POPUP);
    await tabTo(gallery, 'Vägledning om att publicera data om badplatser');
    await gallery.page.keyboard.press('Enter');
    expect(await opened(gallery)).toEqual([
      'https://www.vgregion.se/ov/dataverkstad/datamangder/badplats/',
    ]);
  });

  test('see why it fits: Tab, Space, and again to close', async () => {
    await begin(POPUP);
    await tabTo(gallery, 'Passar: Badplatser');
    await gallery.page.keyboard.press(' ');
    await until('the picture opens', () => shows(gallery, /58\s%/));
    await gallery.page.keyboard.press(' ');
    await until('the picture closes', async () => !(await shows(gallery, /58\s%/)));
  });

  test('search and open a hit: type, Tab, Enter; Escape empties the box', async () => {
    await begin(PANEL);
    await tabTo(gallery, 'search');
    await gallery.page.keyboard.type('licenser');
    await tabTo(gallery, 'Rekommendation om öppna licenser', false);
    await gallery.page.keyboard.press('Enter');
    expect(await opened(gallery)).toHaveLength(1);
    await gallery.page.focus('input[type=search]');
    await gallery.page.keyboard.press('Escape');
    expect(await gallery.page.$eval('input[type=search]', (box) => box.value)).toBe('');
  });

  test('sign up for the next workshop: Tab, Enter', async () => {
    await begin(POPUP);
    await tabTo(gallery, 'Anmäl dig');
    await gallery.page.keyboard.press('Enter');
    expect(await opened(gallery)).toEqual([expect.stringMatching(/^https:\/\/www\.goto10\.se\//)]);
  });

  test('choose another language in the settings: Tab, Enter, Tab, arrow', async () => {
    await begin(POPUP);
    await tabTo(gallery, 'Inställningar');
    await gallery.page.keyboard.press('Enter');
    expect(await opened(gallery)).toEqual(['options']);
    await begin({ ...POPUP, surface: 'settings' });
    await tabTo(gallery, 'radio');
    await gallery.page.keyboard.press('ArrowDown');
    expect(await opened(gallery)).toEqual(['{"language":"sv"}']);
  });

  test('200 % text, forced colours, a panel of 320 pixels: one can sign up', async () => {
    const forced = await openGallery(name, true);
    try {
      await begin(PANEL, forced);
      await forced.page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      await tabTo(forced, 'Anmäl dig');
      expect(
        await forced.page.evaluate(() => {
          const { x, y, width, height } = (
            document.activeElement as Element
          ).getBoundingClientRect();
          const under = document.elementFromPoint(x + width / 2, y + height / 2);
          return document.activeElement?.contains(under);
        }),
      ).toBe(true);
      await forced.page.keyboard.press('Enter');
      expect(await opened(forced)).toHaveLength(1);
    } finally {
      await forced.close();
    }
  });

  if (name === 'chromium')
    test('the accessibility tree of the main view reads as it is written down', async () => {
      await begin(POPUP);
      const tree = toTreeText(await gallery.page.accessibility.snapshot());
      await expect(tree).toMatchFileSnapshot('../gallery/accessibility-tree.txt');
    });
}

const MOST_STOPS = 60;

/** Presses Tab until what has focus begins with these words, or is an input of this type. */
async function tabTo({ page }: OpenGallery, words: string, fromTop = true): Promise<void> {
  if (fromTop)
    await page.evaluate(() => {
      (document.activeElement as HTMLElement | null)?.blur();
      scrollTo(0, 0);
    });
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate((sought) => {
      const focused = document.activeElement;
      const name = focused?.textContent?.trim() || focused?.getAttribute('type') || '';
      return name.startsWith(sought);
    }, words);
    if (found) return;
  }
  throw new Error(`the Tab key does not reach ${words}`);
}

async function shows({ page }: OpenGallery, words: RegExp): Promise<boolean> {
  return words.test(await page.evaluate(() => document.body.innerText));
}

/** What the key opened; Firefox turns a key into a click a moment later. */
async function opened({ page }: OpenGallery): Promise<readonly string[]> {
  const any = () => page.evaluate(() => (window.opened.length > 0 ? window.opened : null));
  return until('something opens', any);
}
