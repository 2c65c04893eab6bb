// Mozilla's linter over the Firefox build; fails on every error, and every warning not listed here.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Preact's own innerHTML path, which Eko never uses: in whichever chunk it stands, by its own code. */
const KNOWN = { code: 'UNSAFE_VAR_ASSIGNMENT', file: /^chunks\/[\w-]+\.js$/ };
const PREACTS_CODE = /\.innerHTML=\w+\.__html\b/g;
const BUILD = '.output/firefox-mv3';

interface Finding {
  readonly _type: string;
  readonly code: string;
  readonly file?: string;
  readonly message: string;
}

const { stdout } = spawnSync(
  'npx',
  ['web-ext', 'lint', '--source-dir', BUILD, '--output', 'json'],
  { encoding: 'utf8', shell: process.platform === 'win32' },
);
const report = JSON.parse(stdout) as { errors: Finding[]; warnings: Finding[] };
const known = report.warnings.filter(
  ({ code, file = '' }) => code === KNOWN.code && KNOWN.file.test(file) && assignments(file) === 1,
);
const bad = [...report.errors, ...report.warnings.filter((warning) => !known.includes(warning))];
for (const { _type, code, file = '', message } of bad)
  console.error(`${_type} ${code} ${file}: ${message}`);
console.log(`web-ext lint: ${bad.length} findings, ${known.length} known warning of preact's`);
process.exitCode = bad.length > 0 || known.length > 1 ? 1 : 0;

/** How often a file assigns markup; 1 is preact's own, and 0 or more than that is none of preact's. */
function assignments(file: string): number {
  const code = readFileSync(join(BUILD, file), 'utf8');
  const all = code.match(/\.(?:inner|outer)HTML\s*=(?!=)/g)?.length ?? 0;
  return all === 1 ? (code.match(PREACTS_CODE)?.length ?? 0) : all;
}
