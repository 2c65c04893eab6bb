import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { toCalendar } from '../../core/workshops/to-ics.ts';
import type { BuiltIndex } from './build-network-index.ts';
import { toCatalogJson } from './to-catalog.ts';

/**
 * Writes the index with its packed neighbours, which a web server hands to browsers that take them,
 * the workshops as a calendar, and, where the address is known, the description as open data. The
 * same index gives the same bytes.
 * @returns the files written, in order
 */
export async function publishIndex(
  built: BuiltIndex,
  out: string,
  publicUrl: string | null,
): Promise<readonly string[]> {
  const bytes = Buffer.from(built.json);
  const folder = dirname(out);
  const { workshops, network, generatedAt } = built.index;
  await mkdir(folder, { recursive: true });
  const files: [name: string, content: Buffer | string][] = [
    [out, bytes],
    [`${out}.gz`, await promisify(gzip)(bytes, { level: 9 })],
    [
      `${out}.br`,
      await promisify(brotliCompress)(bytes, {
        params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
      }),
    ],
    [join(folder, 'workshops.ics'), toCalendar(workshops, network, generatedAt, 'feed')],
  ];
  if (publicUrl)
    files.push([join(folder, 'catalog.jsonld'), toCatalogJson(built, publicUrl, basename(out))]);
  for (const [file, content] of files) await writeFile(file, content);
  return files.map(([file]) => file);
}
