import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addSource } from '../start/add-source.ts';
import { type ServedSource, serveSource } from '../start/serve-source.ts';
import { addDocumentedSourceKind, type SteppedCopy } from '../support/documented-steps.ts';
import type { EkoBrowser } from './driver/eko-browser.ts';
import { launchEko } from './driver/launch.ts';
import { type Site, serveSite } from './driver/site.ts';
import { until } from './driver/until.ts';
import { says, takePicture } from './walk.ts';

/** A new contributor teaches Eko another form of source by doing what docs/source-kinds.md says. */
export function contributorAddsSourceKind(name: EkoBrowser['name']): void {
  describe('walk 7, a new contributor', () => {
    let copy: SteppedCopy;
    let source: ServedSource;
    let site: Site;
    let eko: EkoBrowser | null = null;
    beforeAll(async () => {
      copy = addDocumentedSourceKind();
      [source, site] = await Promise.all([
        serveSource(join(copy.folder, 'tests/fixtures/sources/link-list.json')),
        serveSite(),
      ]);
    });
    afterAll(async () => {
      await eko?.close();
      source?.close();
      await site?.close();
      copy?.remove();
    });

    if (name === 'chromium')
      test('what the page says to write passes the checks that it names', () => {
        copy.run('npx', 'wxt', 'prepare');
        expect(copy.run('npx', 'tsc', '--noEmit')).toBe('');
        const biome = ['biome', 'lint', '--error-on-warnings', 'core/material', 'tests/unit/core'];
        copy.run('npx', ...biome);
        const run = copy.run('npx', 'vitest', 'run', '--project', 'unit', 'link-list');
        expect(run).toMatch(/1 passed/);
      }, 120_000);

    test('a source of the new kind is added, fetched and suggested, and what is wrong in it is left out', async () => {
      copy.run('npx', 'wxt', 'build', '-b', name === 'firefox' ? 'firefox' : 'chrome');
      const built = name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3';
      eko = await launchEko(name, { extension: join(copy.folder, '.output', built) });
      const said = await addSource(eko, 'Grannätverket', source.address);
      expect(said).toMatch(/Nytt material hämtat\.[\s\S]*1 material\./);
      await eko.page.bringToFront();
      await eko.page.goto(`${site.a}/sample/oppna-licenser.html`);
      await eko.clickIcon();
      const { popup } = eko;
      await says(popup, /\d förslag/);
      const text = await until('the link is suggested', async () => {
        await popup.evaluate(
          `void document.querySelector('ol + button[aria-expanded=false]')?.click()`,
        );
        const shown = await popup.text();
        return shown.includes('Grannköping') && shown;
      });
      await takePicture(`7-1-popup-${name}`, popup);
      expect(text).toMatch(/Öppna licenser för data i Grannköping[\s\S]*från Grannätverket/);
      expect(text).not.toContain('En länk som ingen får öppna');
    }, 120_000);
  });
}
