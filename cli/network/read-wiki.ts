import type { MaterialIndex, Network } from '../../core/material/material.ts';
import { parseIndex } from '../../core/material/parse-index.ts';
import { parseWiki } from '../../core/material/parse-wiki.ts';
import { readWikiPage } from '../../core/material/read-wiki-page.ts';
import { undatedWorkshops } from '../../core/material/wiki-workshops.ts';
import { fetchSource } from '../../shell/sources/fetch-source.ts';
import type { BuildSource } from './build-options.ts';
import { cloneWiki, type WikiClone } from './wiki-clone.ts';

export interface WikiReading {
  readonly index: MaterialIndex;
  /** Instant of the wiki's last change; null where only the API answered, which tells none. */
  readonly changedAt: string | null;
  /** What readers do not get, by page and field, and slugs that stand on one of the two sides only. */
  readonly warnings: readonly string[];
}

/** GitLab's address for the list of pages with content. */
export function wikiApiAddress({ origin, project }: Extract<BuildSource, { kind: 'wiki' }>) {
  return `${origin}/api/v4/projects/${encodeURIComponent(project)}/wikis?with_content=1`;
}

/**
 * Reads a wiki twice, so that neither side's failure goes unseen: the pages by the API, as the
 * extension would, and from a clone, which knows when each page was changed. Where the API gives
 * nothing, the clone's pages serve; where there is no clone, dates are missing.
 * @param tell says a line of progress
 * @throws Error where both fail
 */
export async function readWiki(
  source: Extract<BuildSource, { kind: 'wiki' }>,
  network: Network,
  licence: string | null,
  tell: (line: string) => void,
): Promise<WikiReading> {
  const { origin, project } = source;
  const address = wikiApiAddress(source);
  tell(`${project}: asking the API`);
  const listed = await readByApi(address);
  tell(`${project}: ${listed.pages ? `${listed.pages.length} pages by the API` : listed.problem}`);
  tell(`${project}: cloning the wiki for its dates`);
  const clone = await cloneWiki(`${origin}/${project}.wiki.git`).catch((cause: Error) => cause);
  if (clone instanceof Error) tell(`${project}: no clone, so no dates: ${firstLine(clone)}`);
  else tell(`${project}: ${clone.pages.length} pages in the clone, ${clone.updated.size} dated`);

  const cloned = clone instanceof Error ? null : clone;
  const pages = listed.pages?.length ? listed.pages : cloned?.pages;
  if (!pages?.length) throw new Error(`${project}: neither the API nor the clone gave any page`);
  const parsed = parseIndex(
    parseWiki(pages, {
      source: { address, licence },
      network,
      receivedAt: cloned?.changedAt ?? new Date().toISOString(),
      ...(cloned ? { updated: cloned.updated } : {}),
    }),
  );
  if (parsed.kind === 'unusable') throw new Error(`${project}: ${parsed.problem}`);
  return {
    index: parsed.index,
    changedAt: cloned?.changedAt ?? null,
    warnings: [
      ...pages.flatMap(undatedRows),
      ...parsed.problems.map(({ item, field, problem }) => `${item} ${field}: ${problem}`),
      ...(listed.pages && cloned ? differences(listed.pages, cloned) : []),
    ],
  };
}

/** A sentence for each row of a table of workshops whose date is none. */
function undatedRows(page: unknown): string[] {
  const content =
    typeof page === 'object' && page !== null && 'content' in page ? String(page.content) : '';
  return undatedWorkshops(readWikiPage(content)).map(
    ({ date, title }) =>
      `page "${slugOf(page)}", workshop "${title}", date: "${date}" is no day; write it as 2026-12-01. Readers do not get this workshop`,
  );
}

type Listing =
  | { readonly pages: readonly unknown[] }
  | { readonly pages: null; readonly problem: string };

async function readByApi(address: string): Promise<Listing> {
  const answer = await fetchSource({ address }, [{ address }]);
  if (answer.kind === 'failed')
    return { pages: null, problem: `the API answers ${answer.outcome}` };
  try {
    const pages: unknown = JSON.parse(answer.text);
    return Array.isArray(pages) ? { pages } : { pages: null, problem: 'the API gives no list' };
  } catch {
    // An error page, or an answer cut short.
    return { pages: null, problem: 'the API gives no JSON' };
  }
}

function differences(listed: readonly unknown[], clone: WikiClone): string[] {
  const inApi = new Set(listed.map(slugOf));
  const inClone = new Set(clone.pages.map(({ slug }) => slug.normalize('NFC')));
  return [
    ...[...inClone].filter((slug) => !inApi.has(slug)).map((slug) => `${slug}: only in the clone`),
    ...[...inApi].filter((slug) => !inClone.has(slug)).map((slug) => `${slug}: only in the API`),
  ];
}

function slugOf(page: unknown): string {
  const slug = typeof page === 'object' && page !== null && 'slug' in page ? page.slug : '';
  return String(slug).normalize('NFC');
}

function firstLine({ message }: Error): string {
  return message.split('\n').find((line) => /fatal|error/.test(line)) ?? message;
}
