import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';
import { findBrowser } from '../../cli/start/find-browser.ts';
import { collectProblems } from './chromium-problems.ts';
import { builtExtension, type EkoBrowser, type LaunchOptions, type ShownView } from './eko-browser.ts';
import { until } from './until.ts';

const ARGUMENTS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--enable-unsafe-extension-debugging',
  '--lang=sv',
];
const ONLY_LOOPBACK = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost';
const FILES = { popup: 'popup.html', panel: 'sidepanel.html', options: 'options.html' } as const;

/** The driver's own handles, for what only Chromium's tests do. */
export interface EkoChromium extends EkoBrowser {
  readonly browser: Browser;
  /** The tab that the tests visit pages in. */
  readonly page: Page;
  readonly extensionId: string;
}

/** Starts Chromium with the extension in it, and one empty tab. */
export async function launchChromium(options: LaunchOptions = {}): Promise<EkoChromium> {
  const { headed = false, offline = true, scale = 1 } = options;
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('no Chrome, Chromium or Edge on this machine');
  const browser = await puppeteer.launch({
    executablePath,
    headless: !headed,
    pipe: true,
    // Not a list of folders here: puppeteer-core 25.16 does not wait until they are loaded.
    enableExtensions: true,
    defaultViewport: null,
    // Debian's Chromium takes its language from here, not from --lang.
    env: { ...process.env, LANGUAGE: 'sv' },
    args: [
      ...ARGUMENTS,
      `--force-device-scale-factor=${scale}`,
      // A window that a user surfs in keeps its sandbox wherever it can have one.
      ...(headed && process.getuid?.() !== 0 ? [] : ['--no-sandbox']),
      ...(offline ? [ONLY_LOOPBACK] : []),
    ],
  });
  try {
    return await install(browser, options.extension ?? builtExtension('chrome'));
  } catch (cause) {
    // A browser that refused the extension must not stay running.
    await browser.close();
    throw cause;
  }
}

async function install(browser: Browser, folder: string): Promise<EkoChromium> {
  const problems = collectProblems(browser);
  const extensionId = await browser.installExtension(folder);
  const extension = (await browser.extensions()).get(extensionId);
  const [page] = await browser.pages();
  if (!extension || !page) throw new Error('Chromium started without the extension or a tab');
  const address = (name: keyof typeof FILES) => `chrome-extension://${extensionId}/${FILES[name]}`;
  const isOpen = async (name: keyof typeof FILES) =>
    browser.targets().some((target) => target.url() === address(name));
  const pageOf = async (name: keyof typeof FILES) =>
    (await browser.waitForTarget((it) => it.url() === address(name), { timeout: 15_000 })).asPage();
  await speakSwedish(browser, extensionId);
  return {
    name: 'chromium',
    browser,
    page,
    extensionId,
    visit: (url, waitFor = 'loaded') => visit(page, url, waitFor),
    inPage: (inPage) => page.evaluate(inPage),
    clickIcon: async () => {
      await page.bringToFront();
      await extension.triggerAction(page);
    },
    view: async (name) => toView(await pageOf(name)),
    openOptions: async () => {
      const tab = await browser.newPage();
      await tab.goto(address('options'));
      return toView(tab);
    },
    closeOptions: async () => {
      for (const tab of await openPages(browser, address('options'))) await tab.close();
      await page.bringToFront();
    },
    isOpen,
    closePopup: async () => {
      for (const popup of await openPages(browser, address('popup')))
        await popup.close().catch(() => {
          // It was closing by itself.
        });
      await until('the popup is closed', async () => !(await isOpen('popup')));
    },
    tabAddresses: async () =>
      browser.targets().filter((it) => it.type() === 'page').map((it) => it.url()),
    closeTab: async (url) => {
      for (const tab of await openPages(browser, url)) await tab.close();
    },
    problems: async () => problems(extensionId),
    close: () => browser.close(),
  };
}

async function visit(page: Page, url: string, waitFor: 'loaded' | 'begun'): Promise<void> {
  await page.bringToFront();
  if (waitFor === 'loaded') {
    await page.goto(url);
    return;
  }
  // Never awaited: the page's end may be held back on purpose.
  page.goto(url).catch(() => {
    // The test has closed the browser, or gone elsewhere, before the page was complete.
  });
  await until(`${url} has begun`, () => page.url() === url);
}

function openPages(browser: Browser, url: string): Promise<Page[]> {
  const isThere = (target: Target) => target.url() === url;
  return Promise.all(
    browser
      .targets()
      .filter(isThere)
      .map((target) => target.asPage()),
  );
}

function toView(page: Page): ShownView {
  return {
    run: async (inView, ...given) => {
      const call = `(${inView})(document, ...${JSON.stringify(given)})`;
      return (await page.evaluate(call)) as ReturnType<typeof inView>;
    },
    clickAt: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    screenshot: () => page.screenshot({ captureBeyondViewport: false }),
  };
}

/** Where the browser has no Swedish texts of its own, Eko is told to speak Swedish. */
async function speakSwedish(browser: Browser, extensionId: string): Promise<void> {
  const target = await browser.waitForTarget(
    (it) => it.type() === 'service_worker' && it.url().includes(extensionId),
    { timeout: 15_000 },
  );
  const worker = await target.worker();
  await worker?.evaluate(`chrome.i18n.getUILanguage().startsWith('sv') ||
    chrome.storage.sync.set({ settings: { language: 'sv', iconOpens: 'popup' } })`);
}
