/**
 * `npm run index:check -- FILE`: names every problem of an index with its item and field.
 * Exit code 1 where something would be left out, 2 where the file cannot be read.
 */
import { readFile } from 'node:fs/promises';
import { checkIndex } from './network/check-index-text.ts';

// The last one: the npm script names the bundled index before what its user adds.
const file = process.argv.slice(2).at(-1) ?? 'public/material-index.json';
const text = await readFile(file, 'utf8').catch((cause: Error) => {
  console.error(`${file} cannot be read: ${cause.message}`);
  process.exit(2);
});
const { errors, warnings, counts } = checkIndex(text);
for (const error of errors) console.log(`error    ${error}`);
for (const warning of warnings) console.log(`warning  ${warning}`);
console.log(`${file}: ${counts}, ${errors.length} errors, ${warnings.length} warnings`);
process.exitCode = errors.length > 0 ? 1 : 0;
