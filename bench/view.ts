// `npm run bench:view`: how long a list of 200 suggestions takes to render, and what the idle popup costs.
import { openGallery } from '../tests/gallery/open-gallery.ts';
import { toSpread } from './statistics.ts';

const ITEMS = 200;
const RUNS = 20;
const FRAME_MS = 1000 / 60;
const IDLE_MS = 5_000;

const gallery = await openGallery('chromium');
const times: number[] = [];
for (let run = 0; run < RUNS; run += 1)
  times.push(await gallery.page.evaluate((count) => window.showList(count), ITEMS));
const { medianMs, p95Ms } = toSpread(times);
const late = times.filter((ms) => ms > FRAME_MS).length;
console.log(`List of ${ITEMS}, rendered and laid out: median ${medianMs} ms, p95 ${p95Ms} ms`);
console.log(`Longer than a frame of ${FRAME_MS.toFixed(1)} ms: ${late} of ${RUNS}`);
await gallery.show({ state: 'suggestions', language: 'sv', theme: 'light', surface: 'popup' });
const before = await gallery.page.metrics();
await new Promise((resolve) => setTimeout(resolve, IDLE_MS));
const after = await gallery.page.metrics();
const busyMs = ((after.TaskDuration ?? 0) - (before.TaskDuration ?? 0)) * 1000;
console.log(`Idle popup: ${busyMs.toFixed(1)} ms of work in ${IDLE_MS / 1000} s`);
await gallery.close();
