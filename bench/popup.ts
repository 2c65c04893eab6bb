import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { EkoBrowser } from '../tests/e2e/driver/eko-browser.ts';
import { launchEko } from '../tests/e2e/driver/launch.ts';
import { until } from '../tests/e2e/driver/until.ts';
import { samplePageOf } from './pages.ts';
import { type Spread, toSpread } from './statistics.ts';

const OPENINGS = 20;

/** Instant, in ms since 1970, at which the popup had last painted something larger than before. */
const LAST_PAINT = `new Promise((resolve) => new PerformanceObserver((list) => resolve(performance.timeOrigin + list.getEntries().at(-1).startTime)).observe({ type: 'largest-contentful-paint', buffered: true }))`;

/** From the dispatch of the action to the painted answer. */
export interface Opening {
  /** The first opening after the browser's start. */
  readonly firstMs: number;
  readonly further: Spread;
}

/** How long Eko's popup takes on a page of 200 kB, and an empty popup beside it: the browser's own floor. */
export async function measurePopup(): Promise<{ eko: Opening; empty: Opening }> {
  const empty = emptyExtension();
  try {
    return {
      eko: await measure(resolve('.output/chrome-mv3'), `document.querySelector('h3') !== null`),
      empty: await measure(empty, `document.body.textContent.trim() !== ''`, false),
    };
  } finally {
    rmSync(empty, { recursive: true });
  }
}

async function measure(extension: string, answered: string, hasWelcome = true): Promise<Opening> {
  const server = http.createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(samplePageOf(200));
  });
  await new Promise<void>((listening) => server.listen(0, listening));
  const eko = await launchEko('chromium', { extension, hasWelcome });
  try {
    await eko.page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const times: number[] = [];
    for (let opening = 0; opening <= OPENINGS; opening += 1)
      times.push(await openOnce(eko, answered));
    const [firstMs = Number.NaN, ...further] = times;
    return { firstMs: Math.round(firstMs), further: toSpread(further) };
  } finally {
    await eko.close();
    server.close();
  }
}

async function openOnce(eko: EkoBrowser, answered: string): Promise<number> {
  await eko.page.bringToFront();
  const dispatchedAt = Date.now();
  await eko.clickIcon();
  await until(
    'the popup answers',
    async () => (await eko.popup.isOpen()) && eko.popup.evaluate<boolean>(answered),
  );
  const paintedAt = await eko.popup.evaluate<number>(LAST_PAINT);
  await eko.closePopup();
  return paintedAt - dispatchedAt;
}

function emptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'empty-extension-'));
  const action = { default_popup: 'popup.html' };
  const manifest = { manifest_version: 3, name: 'Empty', version: '1', action };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'popup.html'), '<!doctype html><title>Empty</title><p>Empty</p>');
  return folder;
}
