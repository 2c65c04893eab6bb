// `npm run bench:view`: how long a list of 200 suggestions takes to render, and what the idle popup costs.
import { openGallery } from '../tests/gallery/open-gallery.ts';
import { toSpread } from './statistics.ts';

const ITEMS = 200;
const RUNS = 20;
const FRAME_MS = 1000 / 60;
const IDLE_MS = 5_000;

const gallery = await openGallery('chromium');
const lists: (readonly number[])[] = [];
for (let run = 0; run < RUNS; run += 1)
  lists.push(await gallery.page.evaluate((count) => window.showList(count), ITEMS));
const frames = lists.flat();
const { medianMs, p95Ms } = toSpread(frames);
const whole = toSpread(lists.map((times) => times.reduce((sum, ms) => sum + ms, 0)));
const dropped = frames.filter((ms) => ms > 1.5 * FRAME_MS).length;
console.log(`List of ${ITEMS}: all there after median ${whole.medianMs} ms, p95 ${whole.p95Ms} ms`);
console.log(`From frame to frame meanwhile: median ${medianMs} ms, p95 ${p95Ms} ms`);
console.log(`Frames dropped: ${dropped} of ${frames.length} in ${RUNS} runs`);
await gallery.show({ state: 'suggestions', language: 'sv', theme: 'light', surface: 'popup' });
const before = await gallery.page.metrics();
await new Promise((resolve) => setTimeout(resolve, IDLE_MS));
const after = await gallery.page.metrics();
const busyMs = ((after.TaskDuration ?? 0) - (before.TaskDuration ?? 0)) * 1000;
console.log(`Idle popup: ${busyMs.toFixed(1)} ms of work in ${IDLE_MS / 1000} s`);
await gallery.close();
