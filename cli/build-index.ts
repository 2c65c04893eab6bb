/**
 * `npm run index:build`: makes public/material-index.json and its JSON Schema from cli/network/; with
 * `--source` and `--out`, any network's index from its facts and its wiki (docs/publishing.md).
 * The same sources give the same bytes; nothing is written when the result has a problem.
 */
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildNetworkIndex } from './network/build-network-index.ts';
import { BUILD_USAGE, type BuildOptions, parseBuildOptions } from './network/build-options.ts';
import { toIndexSchemaJson } from './network/index-json-schema.ts';
import { publishIndex } from './network/publish-index.ts';
import { readSources } from './network/sources.ts';

const tell = (line: string) => console.error(`… ${line}`);

async function buildOwn(): Promise<void> {
  const facts = await readSources(new URL('./network/', import.meta.url));
  const { index, json } = await buildNetworkIndex(facts, { sources: [], wikiLicence: null }, tell);
  await writeFile(new URL('../public/material-index.json', import.meta.url), json);
  const schema = new URL('../docs/material-index.schema.json', import.meta.url);
  await writeFile(schema, toIndexSchemaJson());
  console.log(
    `material-index.json: ${index.materials.length} materials, ${index.workshops.length} workshops`,
  );
}

async function buildAsked(options: BuildOptions): Promise<void> {
  const folders = options.sources.flatMap((source) =>
    source.kind === 'folder' ? [pathToFileURL(`${resolve(source.path)}/`)] : [],
  );
  const built = await buildNetworkIndex(await readSources(...folders), options, tell);
  for (const warning of built.warnings) console.error(`warning  ${warning}`);
  if (options.problems)
    await writeFile(options.problems, built.warnings.map((warning) => `${warning}\n`).join(''));
  if (options.publicUrl && !built.network.publication?.licence)
    console.error('warning  network publication.licence: is missing; harvesters ask for it');
  for (const file of await publishIndex(built, options.out, options.publicUrl))
    console.log(`wrote ${file}`);
  const { materials, workshops } = built.index;
  console.log(`${materials.length} materials, ${workshops.length} workshops`);
}

try {
  const options = parseBuildOptions(process.argv.slice(2));
  await (options ? buildAsked(options) : buildOwn());
} catch (cause) {
  const { message } = cause as Error;
  console.error(`error    ${message}`);
  if (/--|option/i.test(message)) console.error(`\n${BUILD_USAGE}`);
  process.exitCode = 1;
}
