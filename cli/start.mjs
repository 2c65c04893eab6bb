import { runInProject } from './bootstrap.mjs';

runInProject('tests/start/start.ts', process.argv.slice(2));
