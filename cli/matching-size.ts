import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { LANGUAGE_DATA } from './language-data.ts';

/** All that matching is to a caller: compile, store, open, match, search. */
const DOORS = ['compile-index', 'pack-index', 'unpack-index', 'matcher', 'find-materials'];
const ENTRY = 'eko:matching';

/** The matching by itself with what it is built on (search, stemmers), minified, in bytes of gzip. */
export async function matchingBytes(): Promise<number> {
  const doors = DOORS.map((door) => `export * from '/core/match/${door}.ts';`).join('\n');
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'matching',
        resolveId: (id) => (id === ENTRY ? ENTRY : null),
        load: (id) => (id === ENTRY ? doors : null),
      },
    ],
    build: {
      write: false,
      rolldownOptions: {
        input: ENTRY,
        preserveEntrySignatures: 'strict',
        output: { codeSplitting: { groups: [{ name: 'language-data', test: LANGUAGE_DATA }] } },
      },
    },
  });
  if (!('output' in built)) throw new Error('the matching was not built once');
  return built.output
    .filter(({ fileName }) => !fileName.includes('language-data'))
    .reduce((sum, file) => sum + (file.type === 'chunk' ? gzipSync(file.code).length : 0), 0);
}
