import { INDEX_FORMAT } from '../core/material/index-schema.ts';
import { INDEX_FORMAT_VERSION } from '../core/material/material.ts';
import { until } from '../tests/e2e/driver/until.ts';
import { INDEX, openSourcesDesk, type SourcesDesk } from '../tests/e2e/sources-desk.ts';
import { type Spread, toSpread } from './statistics.ts';
import { syntheticIndex } from './synthetic-index.ts';

const SIZES = [200, 2_000, 10_000] as const;
const OPENINGS = 10;

/** What a number of materials costs in the built extension. */
export interface Scale {
  readonly materials: number;
  /** In the background: fetch, parse, validate, compare with what was there, and store. */
  readonly keptMs: number;
  /** Until views can use it: all that, and join, compile, and store once more. */
  readonly preparedMs: number;
  /** What a view reads before it can answer: the stored index, compiled, from the browser's database. */
  readonly storedRead: Spread;
  readonly storedBytes: number;
  /** From the popup's start to its last large paint, with suggestions in it. */
  readonly viewStart: Spread;
}

/** The fetched index grows; what opening a view costs should not. In Chromium, on this machine. */
export async function measureScale(): Promise<readonly Scale[]> {
  const scales: Scale[] = [];
  for (const materials of SIZES) {
    const desk = await openSourcesDesk('chromium');
    try {
      desk.wiki.publish(INDEX, indexOf(materials));
      await desk.useOwnServer();
      const [keptMs = 0, preparedMs = 0] = await desk.eko.options.evaluate<number[]>(REFRESH);
      const reads = await desk.eko.options.evaluate<{ times: number[]; bytes: number }>(
        READ_STORED,
      );
      const times: number[] = [];
      for (let opening = 0; opening < OPENINGS; opening += 1) times.push(await openOnce(desk));
      scales.push({
        materials,
        keptMs,
        preparedMs,
        storedRead: toSpread(reads.times),
        storedBytes: reads.bytes,
        viewStart: toSpread(times),
      });
    } finally {
      await desk.close();
    }
  }
  return scales;
}

async function openOnce({ eko, pageAddress }: SourcesDesk): Promise<number> {
  await eko.page.bringToFront();
  if (eko.page.url() !== pageAddress) await eko.page.goto(pageAddress);
  await eko.clickIcon();
  await until(
    'the popup answers',
    async () =>
      (await eko.popup.isOpen()) &&
      eko.popup.evaluate<boolean>(`document.querySelector('h3') !== null`),
  );
  const ms = await eko.popup.evaluate<number>(LAST_PAINT);
  await eko.closePopup();
  return ms;
}

const LAST_PAINT = `new Promise((resolve) => new PerformanceObserver((list) => resolve(list.getEntries().at(-1).startTime)).observe({ type: 'largest-contentful-paint', buffered: true }))`;

/** Presses "Uppdatera nu" and measures until the answer is kept, and until nothing is asked any more. */
const REFRESH = `new Promise((done) => {
  const { onChanged } = (globalThis.browser ?? chrome).storage;
  let since = 0;
  let kept = 0;
  const ms = () => Math.round(performance.now() - since);
  onChanged.addListener((changes, area) => {
    const states = area === 'local' ? changes.sourceStates?.newValue : undefined;
    if (!states) return;
    const updated = Object.values(states.byAddress).some(({ outcome }) => outcome === 'updated');
    if (states.refreshingSince) {
      since ||= performance.now();
      if (updated) kept ||= ms();
    } else if (updated) done([kept, ms()]);
    // The change of the settings has Eko look whether anything is due, and nothing is.
    else since = 0;
  });
  document.querySelector('button[name=refreshNow]').click();
})`;

/** Opens the database and reads the stored index, as every view does; ten times. */
const READ_STORED = `(async () => {
  const settled = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const times = [];
  let bytes = 0;
  for (let turn = 0; turn < 10; turn += 1) {
    const start = performance.now();
    const database = await settled(indexedDB.open('eko', 1));
    const [stored] = await settled(database.transaction('knowledge').objectStore('knowledge').getAll());
    times.push(performance.now() - start);
    bytes = stored.packed.byteLength;
    database.close();
  }
  return { times, bytes };
})()`;

/** Newer than the packed copy, so that it comes before it. */
function indexOf(count: number): string {
  const generatedAt = '2026-11-20T06:00:00+01:00';
  return JSON.stringify({
    format: INDEX_FORMAT,
    version: INDEX_FORMAT_VERSION,
    ...syntheticIndex(count),
    generatedAt,
  });
}
