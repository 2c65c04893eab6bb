// `npm test`: everything that CI runs. The last line printed is `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { provideBrowser } from './browser/install-browser.ts';

const CHECKS: readonly (readonly [name: string, command: string])[] = [
  ['types', 'npx wxt prepare && npx tsc --noEmit'],
  ['lint', 'npx biome ci --colors=off --error-on-warnings .'],
  ['unused code', 'npx knip'],
  ['licences', 'node cli/check-licences.ts'],
  ['bundled index', 'npm run --silent index:check'],
];
const BUILDS: readonly (readonly [name: string, command: string])[] = [
  ['builds and packages for Chrome, Firefox, Edge and Safari', 'npm run --silent zip'],
  ['the build that may read loopback hosts', 'npx wxt build --mode loopback'],
  ['extension lint', 'node cli/lint-extension.ts'],
  ['no remote code in what was built', 'node cli/check-output.ts'],
  ['packages the same from two folders', 'node cli/check-reproducible.ts'],
  ['package sizes', 'node cli/report-size.ts'],
];

const reports = mkdtempSync(join(tmpdir(), 'eko-tests-'));
const total = { passed: 0, failed: 0 };

for (const [name, command] of CHECKS) check(name, command);
suite('unit', ['--project', 'unit']);
for (const [name, command] of BUILDS) check(name, command);
const missing = (['chromium', 'firefox'] as const).filter((name) => {
  const found = provideBrowser(name);
  if ('missing' in found) console.log(`\nNOT RUN: end-to-end tests in ${name}. ${found.missing}`);
  return 'missing' in found;
});
for (const name of ['chromium', 'firefox'] as const)
  if (!missing.includes(name)) suite(`end to end in ${name}`, ['--project', 'e2e', name]);
if (!missing.includes('chromium'))
  check('pictures of the main states', 'npm run --silent pictures -- --compare');
rmSync(reports, { recursive: true });
// On CI an end-to-end suite that could not run is a failure.
if (process.env.CI) total.failed += missing.length;
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

function check(name: string, command: string): void {
  console.log(`\n== ${name}`);
  const { status } = spawnSync(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'] });
  total[status === 0 ? 'passed' : 'failed'] += 1;
  if (status !== 0) console.log(`FAILED: ${name} (${command})`);
}

function suite(name: string, args: readonly string[]): void {
  console.log(`\n== ${name} tests`);
  const report = join(reports, `${name.replaceAll(' ', '-')}.json`);
  const command = [
    'vitest',
    'run',
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const { status } = spawnSync('npx', command, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  const { passed, failed } = readReport(report);
  total.passed += passed;
  // A suite that ends badly without a failed test (a file that does not load) has failed all the same.
  total.failed += status === 0 ? failed : Math.max(failed, 1);
}

function readReport(path: string): { passed: number; failed: number } {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(path, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch (cause) {
    console.error(`no report of the tests: ${String(cause)}`);
    return { passed: 0, failed: 1 };
  }
}
