import { writeFileSync } from 'node:fs';
import puppeteer, { type Browser } from 'puppeteer-core';
import { browserEnvironment } from './browser-environment.ts';
import type { EkoBrowser, EkoView, LaunchOptions } from './eko-browser.ts';
import { until } from './until.ts';

const ID = 'eko@nosad.se';
const UUID = '5e1f0e1c-0000-4000-8000-00000000e1c0';
const BASE = `moz-extension://${UUID}`;
const ACTION = `#${ID.replace(/[^a-z0-9_-]/g, '_')}-BAP`;
const POPUP = '.webextension-popup-browser';
const SELECTED_TAB = '#tabbrowser-tabpanels .deck-selected browser';
const WELCOME_TAB = `gBrowser.tabs.find((tab) => tab.linkedBrowser.currentURI.spec === '${BASE}/first-run.html')`;
/** What "Kör i privata fönster" among the add-on's own settings stores. */
const ALLOWED_IN_PRIVATE = `{
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  await ExtensionPermissions.add('${ID}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
}`;
/** What the browser notes of views and pages that were left while a question of theirs was open: nobody is there to hear. */
const LEFT = /^Promise (rejected|resolved) (after|while) context/;
const PRIVATE_WINDOW = `{
  const { promise, resolve } = Promise.withResolvers();
  const opened = OpenBrowserWindow({ private: true });
  opened.addEventListener('load', resolve, { once: true });
  await promise;
  await opened.delayedStartupPromise;
}`;
/** Sends everything but loopback to a port where nobody answers. */
const OFFLINE = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': 'localhost, 127.0.0.1',
};

/** Saves every download there, unasked. */
function downloadsIn(folder: string) {
  return {
    'browser.download.folderList': 2,
    'browser.download.dir': folder,
    'browser.download.always_ask_before_handling_new_types': false,
    'browser.download.alwaysOpenPanel': false,
    'browser.helperApps.neverAsk.saveToDisk': 'text/calendar,application/json',
  };
}

/** Without its last two lines, what goes to this computer would pass the proxy by. */
const viaProxy = (port: number) => ({
  ...OFFLINE,
  'network.proxy.http_port': port,
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
});

type Json = string | number | boolean | null | undefined;
/** Evaluates an expression somewhere; what it gives comes back as JSON. */
type Evaluate = <Value>(expression: string) => Promise<Value>;

interface Bidi {
  readonly send: (method: string, params: object) => Promise<BidiAnswer>;
}
interface BidiAnswer {
  readonly result: {
    readonly context?: string;
    readonly contexts?: readonly { readonly context: string; readonly url: string }[];
    readonly type?: string;
    readonly exceptionDetails?: { readonly text: string };
    readonly result?: { readonly value?: string };
  };
}

/** Starts Firefox with the extension over WebDriver BiDi, its own window reachable for real clicks. */
export async function launchFirefox(options: LaunchOptions): Promise<EkoBrowser> {
  const { executablePath, headless = true, offline = true, keepWelcome } = options;
  const { proxyPort, profile, hasWelcome = true } = options;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    defaultViewport: null,
    env: browserEnvironment(options),
    ...(profile ? { userDataDir: profile } : {}),
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: {
      ...options.preferences,
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      // What a user installs is signed by the store; a package that was just made is not.
      ...(profile ? { 'xpinstall.signatures.required': false } : {}),
      'intl.locale.requested': options.language === 'en' ? 'en-US' : 'sv-SE',
      ...(options.downloads ? downloadsIn(options.downloads) : {}),
      ...(proxyPort ? viaProxy(proxyPort) : offline ? OFFLINE : {}),
    },
  });
  const bidi = (browser as Browser & { connection: Bidi }).connection;
  const [chrome] = await windowsOf(bidi);
  const [page] = await browser.pages();
  if (!chrome || !page) throw new Error('the browser window or the first tab is missing');
  const inBrowser = evaluator(bidi, chrome);
  await install(browser, inBrowser, options).catch(async (cause: unknown) => {
    await browser.close();
    throw cause;
  });
  // Popup and sidebar are no BiDi contexts: they are reached from another page of the extension.
  const helper = await openTab(bidi, '/options.html');
  await page.bringToFront();
  if (hasWelcome)
    await until('the welcome opens', () => inBrowser<boolean>(`${WELCOME_TAB} !== undefined`));
  if (hasWelcome)
    await inBrowser(
      `{ const tab = ${WELCOME_TAB}; ${keepWelcome ? 'gBrowser.selectedTab = tab' : 'gBrowser.removeTab(tab)'}; }`,
    );
  const popup = toView('popup', helper, inBrowser, POPUP);
  return {
    name: 'firefox',
    page,
    popup: { ...popup, click: (selector) => clickInPopup(popup, inBrowser, selector) },
    panel: toView('sidebar', helper, inBrowser, '#sidebar'),
    options: optionsView(helper),
    welcome: toView('tab', helper, inBrowser, SELECTED_TAB, '/first-run.html'),
    inBackground: null,
    inBrowserWindow: inBrowser,
    clickIcon: async () => {
      await page.bringToFront();
      await inBrowser(clickAt(ACTION));
    },
    closePopup: () => closePopup(popup, inBrowser),
    openOptions: async () => undefined,
    clickIconOnBrowserPage: async () => {
      // Puppeteer cannot follow a tab into the browser's own pages: such a page gets a tab of its own.
      await inBrowser(`{ gBrowser.selectedTab = gBrowser.addTrustedTab('about:license'); }`);
      await until('the page is there', () =>
        inBrowser<boolean>(`gBrowser.selectedBrowser.currentURI.spec === 'about:license'`),
      );
      await inBrowser(clickAt(ACTION));
      return () => inBrowser('{ gBrowser.removeCurrentTab(); }');
    },
    openWindow: async (url) => {
      const tab = await browser.newPage({ type: 'window' });
      await tab.goto(url);
      await tab.bringToFront();
      return tab;
    },
    openTab: async (url) => {
      const tab = await browser.newPage();
      await tab.goto(url);
      await tab.bringToFront();
      return tab;
    },
    answerPrompt: async (yes) => {
      const button = `document.querySelector('#notification-popup popupnotification').${yes ? 'button' : 'secondaryButton'}`;
      await until('the browser asks', () =>
        inBrowser<boolean>(
          `document.querySelector('#notification-popup')?.state === 'open' && !${button}.disabled`,
        ),
      );
      await inBrowser(`{ ${button}.click(); }`);
      await until('the question is closed', () =>
        inBrowser<boolean>(`document.querySelector('#notification-popup').state !== 'open'`),
      );
    },
    tabAddresses: () => inBrowser('gBrowser.tabs.map((tab) => tab.linkedBrowser.currentURI.spec)'),
    stopBackground: () =>
      inBrowser(`{ await WebExtensionPolicy.getByID('${ID}').extension.terminateBackground(); }`),
    isBackgroundRunning: () =>
      inBrowser(`WebExtensionPolicy.getByID('${ID}').extension.backgroundState === 'running'`),
    openPrivateWindow: async (url) => {
      const known = await windowsOf(bidi);
      await inBrowser(PRIVATE_WINDOW);
      const context = (await windowsOf(bidi)).find((each) => !known.includes(each)) ?? '';
      const inPrivate = evaluator(bidi, context);
      await inPrivate(
        `{ gBrowser.fixupAndLoadURIString(${JSON.stringify(url)}, { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() }); window.focus(); }`,
      );
      await until('the private page is loaded', () =>
        inPrivate<boolean>(
          `gBrowser.selectedBrowser.currentURI.spec === ${JSON.stringify(url)} && !gBrowser.selectedBrowser.webProgress.isLoadingDocument`,
        ),
      );
      // Only a page in a private window sees the views there.
      const helperThere = await openTab(bidi, '/options.html');
      const popupThere = toView('popup', helperThere, inPrivate, POPUP);
      return {
        popup: popupThere,
        panel: toView('sidebar', helperThere, inPrivate, '#sidebar'),
        clickIcon: () => inPrivate(clickAt(ACTION)),
        closePopup: () => closePopup(popupThere, inPrivate),
        close: () => inPrivate('{ window.close(); }'),
      };
    },
    errors: [],
    readErrors: () =>
      inBrowser(
        `Services.console.getMessageArray().filter((each) => each instanceof Ci.nsIScriptError && each.sourceName.startsWith('${BASE}') && (each.flags & Ci.nsIScriptError.warningFlag) === 0).map((each) => each.errorMessage).filter((words) => !${LEFT}.test(words))`,
      ),
    close: () => browser.close(),
  };
}

/**
 * For this start of the browser alone; or for good, from a package, into a profile that is kept, which
 * then has Eko at the next start.
 */
async function install(browser: Browser, inBrowser: Evaluate, options: LaunchOptions) {
  const { extension, profile, policyId, inPrivateWindows } = options;
  if (inPrivateWindows) await inBrowser(ALLOWED_IN_PRIVATE);
  if (options.brokenSync)
    await inBrowser(
      `{ await IOUtils.makeDirectory(PathUtils.join(PathUtils.profileDir, 'storage-sync-v2.sqlite')); }`,
    );
  if (!profile) return void (await browser.installExtension(extension));
  const isThere = () => inBrowser<boolean>(`WebExtensionPolicy.getByID('${ID}')?.active === true`);
  // What is there already stays, unless it is another version.
  if (!policyId)
    await inBrowser(
      `{ const { FileUtils } = ChromeUtils.importESModule('resource://gre/modules/FileUtils.sys.mjs'); const found = await AddonManager.getInstallForFile(new FileUtils.File(${JSON.stringify(extension)})); if (found.version !== WebExtensionPolicy.getByID('${ID}')?.extension.version) await found.install(); }`,
    );
  await until('Eko is installed', isThere);
}

async function closePopup(popup: EkoView, inWindow: Evaluate): Promise<void> {
  // One that is still opening ignores the first attempt.
  await until('the popup is closed', async () => {
    await inWindow(
      `{ for (const panel of document.querySelectorAll('panel')) if (panel.state === 'open') panel.hidePopup(); }`,
    );
    return !(await popup.isOpen());
  });
}

/** The contexts of all browser windows. */
async function windowsOf(bidi: Bidi): Promise<readonly string[]> {
  const { result } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const all = result.contexts ?? [];
  return all.filter(({ url }) => url.endsWith('/browser.xhtml')).map(({ context }) => context);
}

async function openTab(bidi: Bidi, path: string): Promise<Evaluate> {
  const { result } = await bidi.send('browsingContext.create', { type: 'tab', background: true });
  const context = result.context ?? '';
  await bidi.send('browsingContext.navigate', { context, url: BASE + path, wait: 'complete' });
  return evaluator(bidi, context);
}

function evaluator(bidi: Bidi, context: string): Evaluate {
  return async <Value>(expression: string) => {
    const body = expression.startsWith('{') ? expression : `return ${expression};`;
    const { result } = await bidi.send('script.evaluate', {
      expression: `(async () => JSON.stringify((await (async () => { ${body} })()) ?? null))()`,
      target: { context },
      awaitPromise: true,
    });
    if (result.type === 'exception') throw new Error(result.exceptionDetails?.text);
    return JSON.parse(result.result?.value ?? 'null') as Value;
  };
}

function toView(
  type: 'popup' | 'sidebar' | 'tab',
  helper: Evaluate,
  inBrowser: Evaluate,
  browser: string,
  path = '',
): EkoView {
  const views = `browser.extension.getViews({ type: '${type}' }).filter((view) => view.location.pathname.endsWith('${path}'))`;
  const evaluate: Evaluate = (expression) =>
    helper(
      `{ const window = ${views}[0]; const document = window.document; return ${expression}; }`,
    );
  return {
    isOpen: () => helper(`${views}.length > 0`),
    text: () => helper(`${views}[0]?.document.body?.innerText ?? ''`),
    evaluate,
    click: async (selector) => {
      const found = `document.querySelector(${JSON.stringify(selector)})`;
      await until(`${selector} is there`, () => evaluate<boolean>(`${found} !== null`));
      await evaluate<Json>(`void ${found}.click()`);
    },
    press: (key) => inBrowser(pressed(browser, key)),
    resize: async (width) => {
      // A sidebar that is still opening takes the width that it had last.
      await until(`the sidebar is ${width} px wide`, async () => {
        await inBrowser(`{ document.querySelector('#sidebar-box').style.width = '${width}px'; }`);
        return (await evaluate<number>('window.innerWidth')) === width;
      });
    },
    accessibleParts: () => inBrowser(accessiblePartsOf(browser)),
    screenshot: async (path) => {
      const picture = await inBrowser<string>(`{
        const context = document.querySelector('${browser}').browsingContext;
        const inner = context.children[0] ?? context;
        const bitmap = await inner.currentWindowGlobal.drawSnapshot(null, 1, 'white');
        const { clientWidth, clientHeight } = document.querySelector('${browser}');
        const canvas = new OffscreenCanvas(clientWidth, clientHeight);
        canvas.getContext('2d').drawImage(bitmap, 0, 0);
        const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
        return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
      }`);
      writeFileSync(path, Buffer.from(picture, 'base64'));
    },
  };
}

function optionsView(helper: Evaluate): EkoView {
  return {
    isOpen: async () => true,
    text: () => helper('document.body.innerText'),
    evaluate: helper,
    click: async (selector) =>
      void (await helper<Json>(`void document.querySelector(${JSON.stringify(selector)}).click()`)),
    press: () => Promise.reject(new Error('the keyboard goes through the settings in the gallery')),
    resize: () => Promise.reject(new Error('the settings are as wide as their tab')),
    accessibleParts: () => Promise.reject(new Error('the settings are read in the gallery')),
    screenshot: () => Promise.reject(new Error('the settings page is photographed in Chromium')),
  };
}

/** A click is silently lost until the popup is fully open and has stopped moving. */
async function clickInPopup(popup: EkoView, inBrowser: Evaluate, selector: string): Promise<void> {
  let last = '';
  let still = 0;
  await until('the popup stands still', async () => {
    const now = await inBrowser<string>(
      `{ const b = document.querySelector('${POPUP}'); if (b?.closest('panel')?.state !== 'open') return ''; const r = b.getBoundingClientRect(); return [r.x, r.y, r.width, r.height].join(); }`,
    );
    still = now && now === last ? still + 1 : 0;
    last = now;
    return still >= 4;
  });
  const found = `document.querySelector(${JSON.stringify(selector)})`;
  await until(`${selector} is there`, () => popup.evaluate<boolean>(`${found} !== null`));
  const [x, y] = await popup.evaluate<[number, number]>(
    `(() => { const e = ${found}; e.scrollIntoView({ block: 'center' }); const r = e.getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2]; })()`,
  );
  await inBrowser(clickAt(POPUP, x, y));
}

/**
 * Privileged code that gives what Firefox's accessibility service tells of a view. Its first question
 * starts the service, which then needs a moment to know the page.
 * https://searchfox.org/mozilla-central/source/accessible/interfaces/nsIAccessible.idl
 */
function accessiblePartsOf(browser: string): string {
  return `{
    const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
    const parts = [];
    const read = (part) => {
      const state = {};
      const extra = {};
      part.getState(state, extra);
      const is = (name) => (state.value & Ci.nsIAccessibleStates[name]) !== 0;
      const opens = is('STATE_EXPANDED') || is('STATE_COLLAPSED');
      parts.push({
        role: service.getStringRole(part.role),
        name: part.name ?? '',
        isFocused: is('STATE_FOCUSED'),
        ...(opens ? { isExpanded: is('STATE_EXPANDED') } : {}),
      });
      for (let at = 0; at < part.childCount; at += 1) read(part.getChildAt(at));
    };
    const view = service.getAccessibleFor(document.querySelector('${browser}'));
    if (view) read(view);
    return parts;
  }`;
}

/** Privileged code that presses a key where a view's browser has the focus. */
function pressed(browser: string, key: string): string {
  const codes: Record<string, number> = { Tab: 9, Enter: 13, Escape: 27 };
  const keyCode = codes[key] ?? key.toUpperCase().charCodeAt(0);
  const letter = /^[a-z]$/.test(key) ? `Key${key.toUpperCase()}` : key;
  const init = JSON.stringify({ key, keyCode, code: key === ' ' ? 'Space' : letter });
  return `{
    const view = document.querySelector('${browser}');
    if (document.activeElement !== view) view.focus();
    const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    keyboard.beginInputTransactionForTests(window);
    const event = new KeyboardEvent('', ${init});
    keyboard.keydown(event);
    keyboard.keyup(event);
  }`;
}

/** Privileged code that clicks with the mouse at a point of an element, its middle if none is named. */
function clickAt(selector: string, x?: number, y?: number): string {
  return `{
    const r = document.querySelector('${selector}').getBoundingClientRect();
    const x = r.x + ${x ?? 'r.width / 2'};
    const y = r.y + ${y ?? 'r.height / 2'};
    for (const type of ['mousemove', 'mousedown', 'mouseup'])
      window.synthesizeMouseEvent(type, x, y, { button: 0, clickCount: type === 'mousemove' ? 0 : 1 }, {});
  }`;
}
