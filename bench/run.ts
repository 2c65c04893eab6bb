// `npm run bench [-- --json]`: speed on this machine; see docs/matching.md for what is promised.
// With --json exactly one object on standard output, else tables for reading.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { measureChromium } from './browser.ts';
import { toBudgets } from './budgets.ts';
import { measureSize } from './matching.ts';
import { measurePopup } from './popup.ts';
import { toTables } from './print.ts';
import { measureReading } from './read.ts';
import { measureScale } from './scale.ts';

const SIZES = [200, 2_000, 10_000, 50_000];
const isJson = process.argv.includes('--json');

if (!existsSync('.output/chrome-mv3/popup.html'))
  execFileSync('npx', ['wxt', 'build'], { stdio: 'ignore', shell: process.platform === 'win32' });
const sizes = SIZES.map(measureSize);
const chromium = await measureChromium();
const results = {
  machine: { cores: cpus().length, node: process.version },
  sizes,
  chromium,
  popup: await measurePopup(),
  reading: await measureReading(),
  scale: await measureScale(),
  budgets: toBudgets(sizes, chromium),
};
if (isJson) console.log(JSON.stringify(results));
else {
  const { machine, popup, reading, scale } = results;
  console.log(toTables(sizes, results.budgets));
  console.log(JSON.stringify({ machine, chromium, popup, reading, scale }, null, 2));
}
