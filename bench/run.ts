// `npm run bench [-- --json]`: speed on this machine. Build first (`npm run build`).
import { cpus } from 'node:os';
import { measurePopup } from './popup.ts';
import { measureReading } from './read.ts';

const results = {
  machine: { cores: cpus().length, node: process.version },
  popup: await measurePopup(),
  reading: await measureReading(),
};
if (process.argv.includes('--json')) console.log(JSON.stringify(results));
else console.log(JSON.stringify(results, null, 2));
