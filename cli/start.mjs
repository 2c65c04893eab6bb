import { runInProject } from './bootstrap.mjs';

runInProject('cli/start/start.ts', process.argv.slice(2));
