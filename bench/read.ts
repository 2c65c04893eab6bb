import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { provideBrowser } from '../cli/browser/install-browser.ts';
import { largePages } from '../tests/support/hostile-pages.ts';
import { pageAtTheCaps, samplePageOf } from './pages.ts';
import { type Spread, toSpread } from './statistics.ts';

const RUNS = 30;

/** How long the built page reader takes in Chromium: on a large page, at its caps, and on pages made to hold it up. */
export async function measureReading(): Promise<Record<string, Spread>> {
  const found = provideBrowser('chromium');
  if ('missing' in found) throw new Error(found.missing);
  const reader = readFileSync('.output/chrome-mv3/page-reader.js', 'utf8');
  const browser = await puppeteer.launch({
    executablePath: found.path,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    const measure = async (html: string) => {
      await page.setContent(html, { waitUntil: 'load' });
      const times = await page.evaluate(
        (source, runs) => {
          const read = new Function(source);
          return Array.from({ length: runs }, () => {
            const start = performance.now();
            read();
            return performance.now() - start;
          });
        },
        reader,
        RUNS,
      );
      return toSpread(times);
    };
    const hostile: Record<string, Spread> = {};
    for (const { name, html } of largePages()) hostile[name] = await measure(html);
    return {
      'page of 1.6 MB': await measure(samplePageOf(1_600)),
      'page at the caps': await measure(pageAtTheCaps()),
      ...hostile,
    };
  } finally {
    await browser.close();
  }
}
