// Runs on any Node from 20 on, before the dependencies are there: built-in modules only.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_TO_START = [20, 0];
/** Runs TypeScript as it is, and what Vite and WXT ask for. */
const OLDEST_TO_WORK = [22, 22];
const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Gets the dependencies where they are missing or outdated, then runs one of the project's scripts
 * with a Node that is new enough, and ends this process with the script's exit code.
 * @param {string} script path from the project's root
 * @param {readonly string[]} scriptArguments
 */
export function runInProject(script, scriptArguments) {
  if (!isAtLeast(process.versions.node, OLDEST_TO_START))
    fail(`Eko needs Node 20 or later (this is ${process.versions.node}): https://nodejs.org`);
  if (!dependenciesAreCurrent()) installDependencies();
  const run = spawnSync(findNode(), [script, ...scriptArguments], { cwd: ROOT, stdio: 'inherit' });
  process.exit(run.status ?? 1);
}

/** True when what npm installed is what the lock file says, optional packages of other systems aside. */
function dependenciesAreCurrent() {
  const installed = readPackages('node_modules/.package-lock.json');
  if (!installed) return false;
  const wanted = readPackages('package-lock.json');
  return Object.entries(wanted).every(([path, { version, optional, devOptional }]) => {
    if (path === '') return true;
    const found = installed[path];
    return found ? found.version === version : Boolean(optional || devOptional);
  });
}

function readPackages(lockFile) {
  const path = join(ROOT, lockFile);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : null;
}

function installDependencies() {
  console.log('Getting the dependencies (npm ci); the first time takes a minute …');
  const options = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const all = [...options, '--include=dev', '--include=optional'];
  // Under `npm start` the very npm that was called; else the one on the path.
  const { npm_execpath: npm, npm_node_execpath: npmNode } = process.env;
  const run = npm
    ? spawnSync(npmNode ?? process.execPath, [npm, ...all], { cwd: ROOT, stdio: 'inherit' })
    : spawnSync('npm', all, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
  if (run.error) fail(`npm could not be run (${run.error.message}): install it with Node.`);
  if (run.status !== 0) fail('npm ci failed: its message above says why.');
}

/** The Node that comes with the dependencies (Linux x64), else this one if it is new enough. */
function findNode() {
  const own = join(ROOT, 'node_modules', '.bin', 'node');
  for (const node of [own, process.execPath]) {
    const { stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' });
    if (stdout && isAtLeast(stdout.trim().slice(1), OLDEST_TO_WORK)) return node;
  }
  const oldest = OLDEST_TO_WORK.join('.');
  return fail(`On this system Eko is built with Node ${oldest} or later: https://nodejs.org`);
}

function isAtLeast(version, [major, minor]) {
  const [itsMajor = 0, itsMinor = 0] = version.split('.').map(Number);
  return itsMajor > major || (itsMajor === major && itsMinor >= minor);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
