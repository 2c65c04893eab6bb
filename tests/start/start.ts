// `npm start`: builds Eko and opens it on a sample data portal, or drives it unseen without a display.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { EkoBrowser } from '../e2e/driver/eko-browser.ts';
import { launchEko } from '../e2e/driver/launch.ts';
import { serveSite } from '../e2e/driver/site.ts';
import { until } from '../e2e/driver/until.ts';
import { copyExtension } from '../support/extension-copy.ts';
import { addSource } from './add-source.ts';
import { workshopToTry } from './sample-workshop.ts';
import { serveSource } from './serve-source.ts';

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    url: { type: 'string' },
    source: { type: 'string' },
    sample: { type: 'string', default: 'datamangd-badplatser' },
  },
});
const name = values.browser;
if (name !== 'chromium' && name !== 'firefox') {
  console.error(`--browser takes chromium or firefox, not ${name}`);
  process.exit(2);
}
if (values.source && !existsSync(values.source)) {
  console.error(
    `--source takes a file that a source would answer with; ${values.source} is not there`,
  );
  process.exit(2);
}

execFileSync('npx', ['wxt', 'build', '-b', name === 'firefox' ? 'firefox' : 'chrome'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  shell: process.platform === 'win32',
});
const headless = !hasDisplay();
const site = await serveSite();
const source = values.source ? await serveSource(values.source) : null;
const extension = copyExtension(name, {
  index: (index) => ({ ...index, workshops: [...workshopsOf(index), workshopToTry(Date.now())] }),
});
try {
  const eko = await launchEko(name, { extension, headless, offline: false });
  if (source) console.log(await addSource(eko, basename(values.source ?? ''), source.address));
  await eko.page.bringToFront();
  await eko.page.goto(values.url ?? `${site.a}/sample/${values.sample}.html`, {
    waitUntil: 'domcontentloaded',
  });
  if (headless) await showAsText(eko, name);
  else await stayOpen(eko);
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : String(cause));
  process.exitCode = 1;
} finally {
  source?.close();
  await site.close();
  rmSync(extension, { recursive: true });
}

function workshopsOf({ workshops }: Readonly<Record<string, unknown>>): readonly unknown[] {
  return Array.isArray(workshops) ? workshops : [];
}

/** Without a display: clicks the icon, prints what a user would read, and photographs it. */
async function showAsText(eko: EkoBrowser, browser: string): Promise<void> {
  try {
    await eko.clickIcon();
    await until('Eko answers', async () => {
      const text = await eko.popup.text();
      return text.length > 40 && !text.includes('Läser sidan');
    });
    await eko.popup.evaluate(
      `void document.querySelector('ol + button[aria-expanded=false]')?.click()`,
    );
    await until('all suggestions are shown', () =>
      eko.popup.evaluate<boolean>(`!document.querySelector('ol + button[aria-expanded=false]')`),
    );
    const text = await eko.popup.text();
    console.log(text.replace(/\n{2,}/g, '\n'));
    mkdirSync('.output', { recursive: true });
    const picture = `.output/eko-${browser}.png`;
    await eko.popup.screenshot(picture);
    console.log(`\nScreenshot: ${picture}`);
  } finally {
    await eko.close();
  }
}

async function stayOpen(eko: EkoBrowser): Promise<void> {
  console.log(
    'Click Eko’s icon in the toolbar (in Chrome it may hide behind the puzzle piece), or press Alt+Shift+E.',
  );
  console.log(
    'More sample pages: /sample/oppna-licenser.html, /sample/jaktlicens.html. Close the browser to end.',
  );
  await new Promise<void>((resolve) => eko.page.browser().once('disconnected', () => resolve()));
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
