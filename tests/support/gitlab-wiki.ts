import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How the server behaves; `well` is as GitLab does. */
export type Behaviour =
  | 'well'
  | '500'
  | '429'
  | '403'
  | 'html'
  | 'cut'
  | 'empty'
  | 'silent'
  /** The beginning of the answer, and then nothing more. */
  | 'stalls'
  | 'no-cors';

/**
 * GitLab's two wiki calls over a real bare Git repository, with its tags, error texts and CORS
 * headers, and beside them files as GitLab Pages serves them. What it answers is checked against an
 * independent client in gitlab-wiki.test.ts; that GitLab itself answers so, only the live check tells.
 */
export interface GitLabWiki {
  readonly origin: string;
  readonly project: string;
  /** The list of pages with content. */
  readonly wikiAddress: string;
  /** What to clone: the same repository, over HTTP. */
  readonly cloneAddress: string;
  /** Path and status of every request for the API and for published files. */
  readonly requests: { path: string; status: number; cookies: string; referrer: string }[];
  /** How many answers are under way. */
  readonly open: () => number;
  readonly behave: (how: Behaviour) => void;
  /** Commits a page; the file's name without `.md`. */
  readonly write: (name: string, content: string) => void;
  readonly remove: (name: string) => void;
  /** Serves a text under a path, as Pages would. */
  readonly publish: (path: string, text: string) => void;
  readonly close: () => Promise<void>;
}

const PROJECT = 'odks/wiki';
const API = new RegExp(`^/api/v4/projects/${PROJECT.replace('/', '%2F')}/wikis(?:/([^/]+))?$`);

export async function serveGitLabWiki(): Promise<GitLabWiki> {
  const folder = mkdtempSync(join(tmpdir(), 'eko-wiki-'));
  const repository = join(folder, 'wiki.git');
  const git = (args: readonly string[], input?: string) =>
    execFileSync('git', ['--git-dir', repository, ...args], {
      encoding: 'utf8',
      input: input ?? '',
      env: { ...process.env, ...AUTHOR, GIT_INDEX_FILE: join(folder, 'index') },
    });
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', repository]);
  const commit = (message: string) => {
    const tree = git(['write-tree']).trim();
    const parent = refs() ? ['-p', 'main'] : [];
    const hash = git(['commit-tree', tree, ...parent, '-m', message]).trim();
    git(['update-ref', 'refs/heads/main', hash]);
    git(['update-server-info']);
  };
  const refs = () => git(['for-each-ref']);
  const requests: GitLabWiki['requests'] = [];
  const published = new Map<string, string>();
  let behaviour: Behaviour = 'well';
  let open = 0;

  const server = http.createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (url.pathname.startsWith(`/${PROJECT}.wiki.git/`)) {
      serveGit(repository, url.pathname.slice(`/${PROJECT}.wiki.git/`.length), response);
      return;
    }
    open += 1;
    response.on('close', () => {
      open -= 1;
    });
    response.on('finish', () =>
      requests.push({
        path: url.pathname,
        status: response.statusCode,
        cookies: request.headers.cookie ?? '',
        referrer: request.headers.referer ?? '',
      }),
    );
    if (behaviour !== 'no-cors') response.setHeader('access-control-allow-origin', '*');
    if (misbehave(response, behaviour)) return;
    const answer = answerTo(url, git, published);
    const tag = `W/"${createHash('md5').update(answer.body).digest('hex')}"`;
    response.setHeader('content-type', 'application/json');
    response.setHeader('cache-control', 'max-age=0, private, must-revalidate');
    if (answer.status === 200) response.setHeader('etag', tag);
    // A 304 would let the browser use the headers that it kept, and read on.
    const revalidates = behaviour !== 'no-cors' && request.headers['if-none-match'] === tag;
    const same = answer.status === 200 && revalidates;
    response.statusCode = same ? 304 : answer.status;
    if (behaviour === 'cut') {
      response.setHeader('content-length', Buffer.byteLength(answer.body));
      response.write(answer.body.slice(0, 40));
      response.destroy();
    } else if (behaviour === 'stalls') {
      response.setHeader('content-length', Buffer.byteLength(answer.body));
      response.write(answer.body.slice(0, 40));
    } else response.end(same ? undefined : behaviour === 'empty' ? '[]' : answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    project: PROJECT,
    wikiAddress: `${origin}/api/v4/projects/${encodeURIComponent(PROJECT)}/wikis?with_content=1`,
    cloneAddress: `${origin}/${PROJECT}.wiki.git`,
    requests,
    open: () => open,
    behave: (how) => {
      behaviour = how;
    },
    write: (name, content) => {
      const blob = git(['hash-object', '-w', '--stdin'], content).trim();
      git(['update-index', '--add', '--cacheinfo', `100644,${blob},${name}.md`]);
      commit(`Write ${name}`);
    },
    remove: (name) => {
      git(['update-index', '--index-info'], `0 ${'0'.repeat(40)}\t${name}.md\n`);
      commit(`Remove ${name}`);
    },
    publish: (path, text) => void published.set(path, text),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
        rmSync(folder, { recursive: true });
      }),
  };
}

/** The repository's own files: Git's "dumb" protocol. https://git-scm.com/docs/http-protocol */
function serveGit(repository: string, path: string, response: http.ServerResponse): void {
  try {
    response.end(readFileSync(join(repository, path.replaceAll('..', ''))));
  } catch {
    // Git asks for packs and loose objects in turn: what is not in one is in the other.
    response.writeHead(404).end();
  }
}

const AUTHOR = {
  GIT_AUTHOR_NAME: 'Redaktionen',
  GIT_AUTHOR_EMAIL: 'redaktionen@example.org',
  GIT_COMMITTER_NAME: 'Redaktionen',
  GIT_COMMITTER_EMAIL: 'redaktionen@example.org',
};

/** True where the request has had its bad answer, or none at all. */
function misbehave(response: http.ServerResponse, behaviour: Behaviour): boolean {
  if (behaviour === 'silent') return true;
  const [status, type, body] =
    {
      500: [500, 'application/json', '{"message":"500 Internal Server Error"}'] as const,
      403: [403, 'text/html', '<!doctype html><title>Blocked</title>'] as const,
      429: [429, 'text/plain', 'Retry later'] as const,
      html: [200, 'text/html', '<!doctype html><title>Checking your Browser</title>'] as const,
    }[behaviour as '500' | '403' | '429' | 'html'] ?? [];
  if (!status) return false;
  if (status === 429) response.setHeader('retry-after', '7200');
  response.writeHead(status, { 'content-type': type });
  response.end(body);
  return true;
}

type Git = (args: readonly string[]) => string;

function answerTo(
  url: URL,
  git: Git,
  published: ReadonlyMap<string, string>,
): { status: number; body: string } {
  const file = published.get(url.pathname);
  if (file !== undefined) return { status: 200, body: file };
  const call = API.exec(url.pathname);
  if (!call) return missing('404 Project Not Found');
  const names = git(['ls-tree', '-r', '-z', '--name-only', 'main'])
    .split('\0')
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.slice(0, -'.md'.length));
  const content = ['1', 'true', 'True'].includes(url.searchParams.get('with_content') ?? '');
  const [, asked] = call;
  if (asked === undefined)
    return { status: 200, body: JSON.stringify(names.map((name) => toPage(name, content, git))) };
  const wanted = decodeURIComponent(asked).normalize('NFC').replaceAll(' ', '-').toLowerCase();
  const found = names.find((name) => name.normalize('NFC').toLowerCase() === wanted);
  if (!found) return missing('404 Wiki Page Not Found');
  return { status: 200, body: JSON.stringify(toPage(found, true, git)) };
}

/** The fields that GitLab's own tests assert, and its rule for titles. */
function toPage(name: string, withContent: boolean, git: Git) {
  const title = (name.split('/').at(-1) ?? '').replaceAll('-', ' ');
  const page = { format: 'markdown', slug: name, title, wiki_page_meta_id: 1 };
  if (!withContent) return page;
  const content = git(['show', `main:${name}.md`]);
  return { ...page, content, encoding: 'UTF-8', front_matter: {} };
}

function missing(message: string): { status: number; body: string } {
  return { status: 404, body: JSON.stringify({ message }) };
}
