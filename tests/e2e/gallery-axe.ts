import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Exhibit, exhibitName, exhibits } from '../gallery/exhibits.ts';
import { openEverything } from '../gallery/measure.ts';
import { type OpenGallery, openGallery } from '../gallery/open-gallery.ts';

/** axe on every state, surface, language and colour scheme. */
export function galleryAxe(name: 'chromium' | 'firefox'): void {
  describe.each([false, true])('with forced colours: %s', (forced) => {
    let gallery: OpenGallery;
    beforeAll(async () => {
      gallery = await openGallery(name, forced);
    });
    afterAll(() => gallery?.close());

    test('the colours are the ones that the test speaks of', async () => {
      expect(await gallery.page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(
        forced,
      );
    });

    test.each(forced ? (['browser'] as const) : (['light', 'dark'] as const))(
      'no state has an accessibility violation (%s)',
      { timeout: 240_000 },
      async (theme) => {
        const found: string[] = [];
        for (const exhibit of exhibits(theme)) found.push(...(await problems(gallery, exhibit)));
        expect(found).toEqual([]);
      },
    );
  });
}

async function problems(gallery: OpenGallery, exhibit: Exhibit): Promise<string[]> {
  // So high that nothing lies under what stays at the edges: that is the keyboard's test.
  await gallery.page.setViewport({ width: exhibit.surface === 'popup' ? 400 : 360, height: 4000 });
  await gallery.show(exhibit);
  await openEverything(gallery.page);
  return (await gallery.violations()).map((found) => `${exhibitName(exhibit)}: ${found}`);
}
