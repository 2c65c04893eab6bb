import puppeteer, {
  type KeyInput,
  type Page,
  type SerializedAXNode,
  type Target,
} from 'puppeteer-core';
import { browserEnvironment } from './browser-environment.ts';
import type { AccessiblePart, EkoBrowser, EkoView, LaunchOptions } from './eko-browser.ts';
import { actionByPolicy, NEEDED_FOR_POLICY } from './installed-by-policy.ts';
import { until } from './until.ts';

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const OFFLINE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost';

/** Without its last part, what goes to this computer would pass the proxy by. */
const viaProxy = (port: number) => [
  `--proxy-server=http://127.0.0.1:${port}`,
  '--proxy-bypass-list=<-loopback>',
];

/** Starts Chromium with the extension, over a pipe and CDP's Extensions domain. */
export async function launchChromium(options: LaunchOptions): Promise<EkoBrowser> {
  const { extension, policyId, executablePath, headless = true, offline = true } = options;
  const { keepWelcome = false, hasWelcome = true, proxyPort, profile } = options;
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    // A list of folders here would not be waited for.
    enableExtensions: true,
    defaultViewport: null,
    env: browserEnvironment(options),
    ...(profile ? { userDataDir: profile } : {}),
    ...(policyId ? { ignoreDefaultArgs: NEEDED_FOR_POLICY } : {}),
    args: [
      ...ARGS.filter((arg) => !policyId || !NEEDED_FOR_POLICY.includes(arg)),
      ...(options.switches ?? []),
      ...(proxyPort ? viaProxy(proxyPort) : offline ? [OFFLINE] : []),
    ],
  });
  const errors: string[] = [];
  browser.on('targetcreated', (target: Target) => void collectErrors(target, errors));
  if (options.downloads) {
    const session = await browser.target().createCDPSession();
    const allowed = { behavior: 'allow', downloadPath: options.downloads } as const;
    await session.send('Browser.setDownloadBehavior', allowed);
  }
  const allowed = { enabledInIncognito: options.inPrivateWindows === true };
  const install = async () => policyId ?? (await browser.installExtension(extension, allowed));
  const id = await install().catch(async (cause: unknown) => {
    await browser.close();
    throw cause;
  });
  const action = policyId
    ? await actionByPolicy(browser, id)
    : (await browser.extensions()).get(id);
  const [page] = await browser.pages();
  if (!action || !page) throw new Error('the extension or the first tab is missing');

  const welcome = () => findTarget(browser.targets(), id, 'first-run.html');
  if (hasWelcome) await until('the welcome opens', welcome);
  if (!keepWelcome) await (await welcome()?.asPage())?.close();

  const worker = () =>
    browser.targets().find((t) => t.type() === 'service_worker' && t.url().includes(id));
  const inBackground = async <Value>(expression: string) => {
    const background = await browser.waitForTarget((target) => target === worker());
    return (await background.worker())?.evaluate(expression) as Value;
  };
  const view = (file: string) => toView(() => findTarget(browser.targets(), id, file));
  const popup = view('popup.html');
  const closePopup = async () => {
    const opened = await findTarget(browser.targets(), id, 'popup.html')?.asPage();
    // It may have closed by itself meanwhile, which is as good.
    await opened?.close().catch(() => null);
    await until('the popup is closed', async () => !(await popup.isOpen()));
  };
  return {
    name: 'chromium',
    page,
    popup,
    panel: view('sidepanel.html'),
    options: clickedByScript(view('options.html')),
    welcome: view('first-run.html'),
    inBackground,
    inBrowserWindow: null,
    clickIcon: async () => {
      await page.bringToFront();
      await action.triggerAction(page);
    },
    closePopup,
    openOptions: async () => {
      const tab = await browser.newPage();
      // Beside an open panel the tab's load event may stay out: what waits for the view looks at its text.
      tab.goto(`chrome-extension://${id}/options.html`).catch(() => null);
      await until('the settings open', () => findTarget(browser.targets(), id, 'options.html'));
    },
    clickIconOnBrowserPage: async () => {
      await page.goto('chrome://version');
      await action.triggerAction(page);
      return async () => undefined;
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
    // Without a display Chromium's question stays open for ever.
    answerPrompt: null,
    tabAddresses: async () =>
      browser
        .targets()
        .filter((t) => t.type() === 'page')
        .map((t) => t.url()),
    stopBackground: async () => void (await (await worker()?.worker())?.close()),
    isBackgroundRunning: async () => worker() !== undefined,
    openPrivateWindow: async (url) => {
      await inBackground(`chrome.windows.create({ incognito: true, url: ${JSON.stringify(url)} })`);
      const opened = await browser.waitForTarget((target) => target.url() === url);
      const tab = await opened.asPage();
      await tab.waitForFunction(() => document.readyState === 'complete');
      return {
        popup,
        panel: view('sidepanel.html'),
        clickIcon: () => action.triggerAction(tab),
        closePopup,
        close: () => tab.close(),
      };
    },
    errors,
    readErrors: async () => errors,
    close: () => browser.close(),
  };
}

function findTarget(targets: Target[], id: string, file: string): Target | undefined {
  return targets.find((target) => target.url() === `chrome-extension://${id}/${file}`);
}

function toView(find: () => Target | undefined): EkoView {
  const opened = async (): Promise<Page> => (await until('the view opens', find)).asPage();
  const evaluate = async <Value>(expression: string) =>
    (await opened()).evaluate(expression) as Value;
  return {
    isOpen: async () => find() !== undefined,
    text: async () => (find() ? evaluate<string>('document.body?.innerText ?? ""') : ''),
    evaluate,
    click: async (selector) => {
      const page = await opened();
      // What stays at an edge may lie over it: it is scrolled to the middle, as a user would.
      const found = await page.waitForSelector(selector);
      await found?.evaluate((each) => each.scrollIntoView({ block: 'center' }));
      await page.click(selector).catch(unlessClosed);
    },
    press: async (key) => {
      const page = await opened();
      await page.keyboard.press(key as KeyInput).catch(unlessClosed);
    },
    resize: async (width) => (await opened()).setViewport({ width, height: 600 }),
    accessibleParts: async () => {
      const tree = await (await opened()).accessibility.snapshot({ interestingOnly: true });
      return tree ? toParts(tree) : [];
    },
    screenshot: async (path) =>
      void (await (await opened()).screenshot({ path: path as `${string}.png` })),
  };
}

/** A key or a click may close the view that it is made in. */
function unlessClosed(cause: Error): void {
  if (cause.name !== 'TargetCloseError') throw cause;
}

function toParts(node: SerializedAXNode): AccessiblePart[] {
  const { role, name = '', focused = false, expanded, children = [] } = node;
  const part = { role, name, isFocused: focused };
  return [
    expanded === undefined ? part : { ...part, isExpanded: expanded },
    ...children.flatMap(toParts),
  ];
}

/** Beside an open panel Chromium gives the settings' tab no frames, which a mouse click waits for. */
function clickedByScript(view: EkoView): EkoView {
  const found = (selector: string) => `document.querySelector(${JSON.stringify(selector)})`;
  return {
    ...view,
    click: async (selector) => {
      await until(`${selector} is there`, () =>
        view.evaluate<boolean>(`${found(selector)} !== null`),
      );
      await view.evaluate(`${found(selector)}.click()`);
    },
  };
}

async function collectErrors(target: Target, errors: string[]): Promise<void> {
  if (!target.url().startsWith('chrome-extension://')) return;
  if (target.type() === 'service_worker') {
    const worker = await target.worker();
    // Its own session: one more would keep the worker from ending.
    worker?.client.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) =>
      errors.push(`${text} ${exception?.description ?? ''}`),
    );
    return;
  }
  const page = await target.asPage().catch(() => null);
  // A view that closed before it could be listened to has nothing to report.
  page?.on('pageerror', (error) => errors.push(String(error)));
  page?.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
}
