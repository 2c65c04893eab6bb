/**
 * `npm run soak [-- PAGES]`: 500 pages in one session of Chromium with the panel open in automatic mode.
 * Prints memory, nodes and listeners of panel and background as it goes; fails where they grow, or where
 * anything is thrown that nobody caught. Needs the build for it: `npx wxt build --mode loopback`.
 */
import type { CDPSession, Target } from 'puppeteer-core';
import { launchEko } from '../tests/e2e/driver/launch.ts';
import { serveSite } from '../tests/e2e/driver/site.ts';
import { until } from '../tests/e2e/driver/until.ts';

const PAGES = Number(process.argv[2] ?? 500);
const EVERY = Math.max(1, Math.floor(PAGES / 10));
const PATHS = ['oppna-licenser', 'datamangd-badplatser', 'open-api-en', 'jaktlicens'];
/** Growth after the first fifth that counts as none: what engines keep by their own choice. */
const ALLOWED = { share: 0.15, megabytes: 1 };

interface Sample {
  readonly pages: number;
  readonly panelMB: number;
  readonly panelNodes: number;
  readonly panelListeners: number;
  readonly backgroundMB: number;
}

const site = await serveSite();
const eko = await launchEko('chromium', { build: 'loopback' });
const problems: string[] = [];
try {
  await eko.page.goto(`${site.a}/sample/${PATHS[0]}.html`);
  await inBackground(
    `chrome.storage.sync.set({ automaticSites: ['http://127.0.0.1'] }).then(() => true)`,
  );
  await eko.clickIcon();
  await until('the popup has answered', async () => /förslag|Inget/.test(await eko.popup.text()));
  await eko.popup.click('footer button');
  await until('the panel is open', () => eko.panel.isOpen());
  const panel = await sessionOf((target) => target.url().endsWith('/sidepanel.html'));
  await panel.send('Performance.enable');
  await until('the icon counts by itself', async () =>
    inBackground<string>(
      `chrome.tabs.query({ active: true }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`,
    ),
  );
  const samples: Sample[] = [];
  for (let visited = 1; visited <= PAGES; visited += 1) {
    await eko.page.goto(`${site.a}/sample/${PATHS[visited % PATHS.length]}.html?besok=${visited}`);
    const title = (await eko.page.title()).split(/ [|–-] /)[0] ?? '';
    await until(`the panel speaks of page ${visited}`, async () =>
      (await eko.panel.text()).includes(title),
    );
    if (visited % EVERY === 0) samples.push(tell(await measure(panel, visited)));
  }
  problems.push(...growth(samples), ...eko.errors);
} finally {
  await eko.close();
  await site.close();
}
for (const problem of problems) console.error(problem);
console.log(`soak: ${PAGES} pages, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;

async function inBackground<Value>(expression: string): Promise<Value> {
  if (!eko.inBackground) throw new Error('the background cannot be reached');
  return eko.inBackground<Value>(expression);
}

async function sessionOf(isIt: (target: Target) => boolean): Promise<CDPSession> {
  const target = await eko.page.browser().waitForTarget(isIt);
  const session = await target.createCDPSession();
  await session.send('Runtime.enable');
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
    problems.push(`thrown: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`),
  );
  return session;
}

async function measure(panel: CDPSession, pages: number): Promise<Sample> {
  // The background may have been stopped and started since: its session is a new one each time.
  const background = await sessionOf((target) => target.type() === 'service_worker');
  const [panelMB, backgroundMB] = [await heapMB(panel), await heapMB(background)];
  await background.detach();
  const { metrics } = await panel.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((each) => each.name === name)?.value ?? 0;
  return {
    pages,
    panelMB,
    panelNodes: metric('Nodes'),
    panelListeners: metric('JSEventListeners'),
    backgroundMB,
  };
}

async function heapMB(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return Math.round(usedSize / 10_000) / 100;
}

function tell(sample: Sample): Sample {
  const { pages, panelMB, panelNodes, panelListeners, backgroundMB } = sample;
  console.log(
    `${pages} pages: panel ${panelMB} MB, ${panelNodes} nodes, ${panelListeners} listeners; background ${backgroundMB} MB`,
  );
  return sample;
}

function growth(samples: readonly Sample[]): string[] {
  const first = samples[Math.floor(samples.length / 5)];
  const last = samples.at(-1);
  if (!first || !last) return ['nothing was measured'];
  const measures = ['panelMB', 'backgroundMB', 'panelNodes', 'panelListeners'] as const;
  return measures.flatMap((name) => {
    const spare = name.endsWith('MB') ? ALLOWED.megabytes : 50;
    const most = first[name] * (1 + ALLOWED.share) + spare;
    return last[name] > most ? [`${name} grew from ${first[name]} to ${last[name]}`] : [];
  });
}
