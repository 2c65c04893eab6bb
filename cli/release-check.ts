/**
 * `npm run release:check`: everything that a release consists of, in `.output/release/`: packages for all
 * browsers and the sources, checksums, bills of materials, notes from the changelog, store texts, and
 * the request pack for IT departments. Fails where any of it is missing or wrong.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { billProblems, makeBill } from './release/bill-of-materials.ts';
import { deadLinks } from './release/dead-links.ts';
import { licenceProblems, toLockedPackages } from './release/licences.ts';
import { outputProblems } from './release/output-problems.ts';
import { makePackages } from './release/packages.ts';
import { releaseNotes } from './release/release-notes.ts';
import { toRequestPack } from './release/request-pack.ts';

const OUT = '.output/release';
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const problems: string[] = [];

problems.push(
  ...licenceProblems(toLockedPackages(JSON.parse(readFileSync('package-lock.json', 'utf8')))),
);
const checksums = makePackages('.');
const built = readdirSync('.output').filter((name) => name.endsWith('-mv3'));
for (const folder of built)
  problems.push(
    ...outputProblems(join('.output', folder)).map((problem) => `${folder}: ${problem}`),
  );
if (Object.keys(checksums).length !== 5) problems.push('not four packages and their sources');

rmSync(OUT, { recursive: true, force: true });
mkdirSync(join(OUT, 'it-department'), { recursive: true });
for (const name of Object.keys(checksums)) cpSync(join('.output', name), join(OUT, name));

const files: Record<string, string> = {
  'sbom.cdx.json': makeBill('shipped', 'eko'),
  'sbom-build.cdx.json': makeBill('everything', 'eko'),
};
for (const [name, bill] of Object.entries(files)) {
  const wrong = await billProblems(bill);
  if (wrong) problems.push(`${name}: ${wrong}`);
}
const notes = releaseNotes(readFileSync('CHANGELOG.md', 'utf8'), version);
if (!notes) problems.push(`CHANGELOG.md says nothing of ${version}`);
files['release-notes.md'] = notes;
files.SHA256SUMS = Object.entries(checksums)
  .map(([name, sum]) => `${sum}  ${name}\n`)
  .join('');
files['it-department/request.md'] = toRequestPack(
  readFileSync('docs/store/request-pack.md', 'utf8'),
  {
    version,
    privacy: readFileSync('docs/privacy.md', 'utf8'),
    checksums,
  },
);
for (const [name, text] of Object.entries(files)) writeFileSync(join(OUT, name), text);

for (const bill of ['sbom.cdx.json', 'sbom-build.cdx.json'])
  cpSync(join(OUT, bill), join(OUT, 'it-department', bill));
const PAGES = [
  'privacy.md',
  'security.md',
  'policy.md',
  'dependencies.md',
  'reliability.md',
  'policy',
];
for (const page of PAGES)
  if (existsSync(join('docs', page)))
    cpSync(join('docs', page), join(OUT, 'it-department', page), { recursive: true });
  else problems.push(`docs/${page} is missing`);
const reporting = readFileSync('SECURITY.md', 'utf8')
  .replaceAll('(docs/', '(it-department/')
  .replace('(CHANGELOG.md)', '(release-notes.md)');
writeFileSync(join(OUT, 'SECURITY.md'), reporting);
problems.push(...deadLinks(join(OUT, 'it-department')));
cpSync('docs/store', join(OUT, 'store'), { recursive: true });

for (const problem of problems) console.error(problem);
console.log(files.SHA256SUMS);
console.log(
  `release ${version}: ${readdirSync(OUT).length} items in ${OUT}, ${problems.length} problems`,
);
process.exitCode = problems.length > 0 ? 1 : 0;
