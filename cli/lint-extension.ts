// Mozilla's linter over the Firefox build; fails on every error, and every warning not listed here.
import { spawnSync } from 'node:child_process';

/** Preact's own innerHTML path, which Eko never uses. */
const KNOWN = { code: 'UNSAFE_VAR_ASSIGNMENT', file: /^chunks\/[\w-]+\.js$/ };

interface Finding {
  readonly _type: string;
  readonly code: string;
  readonly file?: string;
  readonly message: string;
}

const { stdout } = spawnSync(
  'npx',
  ['web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--output', 'json'],
  { encoding: 'utf8', shell: process.platform === 'win32' },
);
const report = JSON.parse(stdout) as { errors: Finding[]; warnings: Finding[] };
const known = report.warnings.filter(
  ({ code, file }) => code === KNOWN.code && KNOWN.file.test(file ?? ''),
);
const bad = [...report.errors, ...report.warnings.filter((warning) => !known.includes(warning))];
for (const { _type, code, file = '', message } of bad)
  console.error(`${_type} ${code} ${file}: ${message}`);
console.log(`web-ext lint: ${bad.length} findings, ${known.length} known warning of preact's`);
process.exitCode = bad.length > 0 || known.length > 1 ? 1 : 0;
