/**
 * `npm run index:build`: makes public/material-index.json and its JSON Schema from cli/network/.
 * The same sources give the same bytes; nothing is written when the result has a problem.
 */
import { writeFile } from 'node:fs/promises';
import { parseIndex } from '../core/material/parse-index.ts';
import { toIndexSchemaJson } from './network/index-json-schema.ts';
import { joinSources } from './network/join-sources.ts';
import { readSources } from './network/sources.ts';
import { toIndexJson } from './network/to-index-json.ts';

const json = toIndexJson(joinSources(await readSources(new URL('./network/', import.meta.url))));
const parsed = parseIndex(JSON.parse(json));
if (parsed.kind === 'unusable') throw new Error(parsed.problem);
for (const { item, field, problem } of parsed.problems)
  console.error(`${item} ${field}: ${problem}`);
if (parsed.problems.length > 0) process.exit(1);

await writeFile(new URL('../public/material-index.json', import.meta.url), json);
await writeFile(
  new URL('../docs/material-index.schema.json', import.meta.url),
  toIndexSchemaJson(),
);
const { materials, workshops } = parsed.index;
console.log(`material-index.json: ${materials.length} materials, ${workshops.length} workshops`);
