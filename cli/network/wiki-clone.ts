import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { wikiSlugKey } from '../../core/material/wiki-slug.ts';

/** A page in the form in which GitLab's API gives it. */
interface WikiFile {
  readonly slug: string;
  readonly title: string;
  readonly format: string;
  readonly content: string;
  readonly encoding: 'UTF-8';
}

export interface WikiClone {
  readonly pages: readonly WikiFile[];
  /** Day of last change, `2024-05-07`, by slug key. */
  readonly updated: ReadonlyMap<string, string>;
  /** Instant of the latest commit. */
  readonly changedAt: string;
}

/** What GitLab takes for a wiki page, by the ending of its file. https://docs.gitlab.com/user/project/wiki/ */
const FORMATS: Readonly<Record<string, string>> = {
  md: 'markdown',
  mkd: 'markdown',
  mkdn: 'markdown',
  mdown: 'markdown',
  markdown: 'markdown',
  rdoc: 'rdoc',
  adoc: 'asciidoc',
  asciidoc: 'asciidoc',
  asc: 'asciidoc',
  org: 'org',
  textile: 'textile',
  creole: 'creole',
  rst: 'rst',
  mediawiki: 'mediawiki',
  wiki: 'mediawiki',
  pod: 'pod',
  txt: 'plaintext',
};

const LONGEST_PAGE_BYTES = 10_000_000;
const MOST_BYTES = 500_000_000;

/**
 * Clones a wiki without checking it out, and reads its pages and when each was last changed. Rejects
 * with Git's own words where the wiki cannot be cloned.
 */
export async function cloneWiki(address: string): Promise<WikiClone> {
  const folder = await mkdtemp(join(tmpdir(), 'eko-clone-'));
  try {
    await git(folder, ['clone', '--quiet', '--bare', '--single-branch', '--', address, folder]);
    const files = toPageFiles(await git(folder, ['ls-tree', '-r', '-z', 'HEAD']));
    const contents = await readObjects(
      folder,
      files.map(({ object }) => object),
    );
    const log = ['log', '--format=%x01%cs', '--name-only', '--no-renames', '-z', 'HEAD'];
    return {
      pages: files.map(({ slug, format, object }) => ({
        slug,
        title: (slug.split('/').at(-1) ?? slug).replaceAll('-', ' '),
        format,
        content: contents.get(object) ?? '',
        encoding: 'UTF-8' as const,
      })),
      updated: toDates(await git(folder, log)),
      changedAt: (await git(folder, ['log', '-1', '--format=%cI', 'HEAD'])).trim(),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function git(folder: string, args: readonly string[]): Promise<string> {
  const options = { cwd: folder, env: environment(), maxBuffer: MOST_BYTES };
  const { stdout } = await promisify(execFile)('git', [...args], options);
  return stdout;
}

/** Never a question on the terminal, and no transport that runs a command. */
function environment(): NodeJS.ProcessEnv {
  return { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_ALLOW_PROTOCOL: 'https:http' };
}

/** Ordinary files only: a symbolic link names a file of somebody else's. */
function toPageFiles(tree: string) {
  return tree.split('\0').flatMap((entry) => {
    const [, object = '', path = ''] = /^100\d{3} blob ([0-9a-f]+)\t(.+)$/s.exec(entry) ?? [];
    const { slug = '', ending = '' } = splitEnding(path);
    const format = FORMATS[ending];
    return format && !slug.startsWith('.') ? [{ object, slug, format }] : [];
  });
}

function splitEnding(path: string): { slug?: string; ending?: string } {
  return /^(?<slug>.+)\.(?<ending>\w+)$/s.exec(path)?.groups ?? {};
}

/** The newest commit that names a file is its last change: the log tells the newest first. */
function toDates(log: string): Map<string, string> {
  const dates = new Map<string, string>();
  for (const commit of log.split('\u0001')) {
    const [date = '', ...paths] = commit.split(/[\0\n]+/);
    for (const path of paths) {
      const key = wikiSlugKey(splitEnding(path).slug ?? '');
      if (key && !dates.has(key)) dates.set(key, date);
    }
  }
  return dates;
}

/** Many files by one Git process. https://git-scm.com/docs/git-cat-file#_batch_output */
async function readObjects(folder: string, objects: readonly string[]) {
  const child = spawn('git', ['cat-file', '--batch'], { cwd: folder, env: environment() });
  child.stdin.end(objects.map((object) => `${object}\n`).join(''));
  const chunks: Buffer[] = [];
  for await (const chunk of child.stdout) chunks.push(chunk as Buffer);
  const all = Buffer.concat(chunks);
  const contents = new Map<string, string>();
  for (let at = 0; at < all.length; ) {
    const lineEnd = all.indexOf('\n', at);
    const [object = '', , size = '0'] = all.toString('utf8', at, lineEnd).split(' ');
    const end = lineEnd + 1 + Number(size);
    contents.set(
      object,
      all.toString('utf8', lineEnd + 1, Math.min(end, lineEnd + 1 + LONGEST_PAGE_BYTES)),
    );
    at = end + 1;
  }
  return contents;
}
