/**
 * `npm run reproducible`: builds every package twice, in folders of different names, and
 * the Firefox package a third time from the sources package alone. All bytes must be the same.
 */
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { copyOfProject, differing, makePackages, unpackSources } from './release/packages.ts';

const folders = [copyOfProject('a'), copyOfProject('another folder, with a longer name')];
const [first = {}, second = {}] = folders.map((folder) => makePackages(folder));
const problems = differing(first, second).map((name) => `${name} differs between two folders`);

const sources = Object.keys(first).find((name) => name.endsWith('-sources.zip'));
const firefox = Object.keys(first).find((name) => name.endsWith('-firefox.zip'));
if (!sources || !firefox) problems.push('the Firefox package or its sources were not made');
else {
  const unpacked = unpackSources(join(folders[0] ?? '', '.output', sources), 'from sources');
  folders.push(unpacked);
  const rebuilt = makePackages(unpacked, ['firefox']);
  if (rebuilt[firefox] !== first[firefox])
    problems.push(`${firefox} differs when it is built from ${sources}`);
}

for (const [name, checksum] of Object.entries(first)) console.log(`${checksum}  ${name}`);
for (const problem of problems) console.error(problem);
console.log(
  `reproducible packages: ${Object.keys(first).length} made, ${problems.length} problems`,
);
for (const folder of folders) rmSync(dirname(folder), { recursive: true, force: true });
process.exitCode = problems.length > 0 ? 1 : 0;
