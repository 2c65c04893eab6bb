import { runInProject } from './bootstrap.mjs';

runInProject('cli/run-tests.ts', process.argv.slice(2));
