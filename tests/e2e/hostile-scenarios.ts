import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { LIMITS, type PageContext } from '../../core/page/page-context.ts';
import { attackingPages, largePages, lyingPages } from '../support/hostile-pages.ts';
import type { EkoBrowser } from './driver/eko-browser.ts';
import { launchEko } from './driver/launch.ts';
import { until } from './driver/until.ts';

const PAGES = [...attackingPages(), ...largePages(), ...lyingPages()];
/** Reading and the way there and back, on a machine that does other things as well; bench/read.ts measures reading alone. */
const PATIENCE_MS = 2_000;

/** A user clicks the icon on pages that mean ill: each is answered, and none notices. */
export function hostilePages(name: EkoBrowser['name']): void {
  let server: http.Server;
  let origin = '';
  let eko: EkoBrowser;
  beforeAll(async () => {
    server = http.createServer((request, response) => {
      const at = Number(/^\/(\d+)$/.exec(request.url ?? '')?.[1] ?? -1);
      response.writeHead(PAGES[at] ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(PAGES[at]?.html ?? '');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    eko = await launchEko(name);
  });
  afterAll(async () => {
    await eko?.close();
    server?.closeAllConnections();
    server?.close();
  });
  afterEach(async () => {
    if (await eko.popup.isOpen()) await eko.closePopup();
  });

  /** What the page itself could see of a reader: its own traps, counters and shape. */
  const seenByPage = () =>
    eko.page.evaluate(() => {
      const all = globalThis as unknown as Record<string, unknown>;
      return {
        touched: all.__touched ?? null,
        ran: all.__ran ?? null,
        elements: Document.prototype.getElementsByTagName.call(document, '*').length,
      };
    });

  test.each(PAGES.map(({ name: what }, at) => [what, at] as const))(
    'a page with %s is answered in time, and does not notice',
    async (_what, at) => {
      await eko.page.bringToFront();
      await eko.page.goto(`${origin}/${at}`, { waitUntil: 'domcontentloaded' });
      const before = await seenByPage();
      await eko.clickIcon();
      await until('the popup has answered', async () => {
        const text = await eko.popup.text();
        return text.length > 40 && !text.includes('Läser sidan');
      });
      const { ms, page } = await eko.popup.evaluate<{ ms: number; page: PageContext }>(READ);
      expect(ms).toBeLessThan(PATIENCE_MS);
      expect(page.title.length).toBeLessThanOrEqual(LIMITS.titleChars);
      expect(page.text.length).toBeLessThanOrEqual(LIMITS.textChars);
      expect(JSON.stringify(page).length).toBeLessThan(150_000);
      expect(JSON.stringify(page)).not.toMatch(/polluted|[\u200B\u202A-\u202E\u2066-\u2069]/);
      expect(await seenByPage()).toEqual(before);
    },
  );
}

/** The package's reader, run once more in the tab in front by the view that its click has opened. */
const READ = `(async () => {
  const api = globalThis.browser ?? chrome;
  const [tab] = (await api.tabs.query({ active: true })).filter((each) => each.url?.startsWith('http'));
  const start = performance.now();
  const [frame] = await api.scripting.executeScript({ target: { tabId: tab.id }, files: ['/page-reader.js'], injectImmediately: true });
  return { ms: performance.now() - start, page: frame.result };
})()`;
