// No remote code and no code made of text in what was built; `npm run build` first.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { outputProblems } from './release/output-problems.ts';

const FOLDERS = ['chrome-mv3', 'edge-mv3', 'firefox-mv3', 'safari-mv3'];

const built = FOLDERS.map((name) => join('.output', name)).filter((folder) => existsSync(folder));
const problems = built.flatMap((folder) =>
  outputProblems(folder).map((problem) => `${folder}/${problem}`),
);
for (const problem of problems) console.error(problem);
console.log(`code in ${built.length} built folders: ${problems.length} problems`);
process.exitCode = problems.length > 0 || built.length === 0 ? 1 : 0;
