import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

const FIXTURES = new URL('../fixtures/pages/', import.meta.url);

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A web site on loopback: the sample pages, and whatever a test adds. */
export interface Site {
  /** `http://127.0.0.1:<port>`. */
  readonly origin: string;
  /** The same pages at another origin: `http://localhost:<port>`. */
  readonly otherOrigin: string;
  /** Address of the sample page in `tests/fixtures/pages/<name>.html`. */
  readonly sample: (name: string) => string;
  /** Serves an HTML text, or lets `answer` answer, at a path; gives the address. */
  readonly serve: (path: string, answer: string | Answer) => string;
  readonly close: () => Promise<void>;
}

/** Names of the sample pages, without `.html`. */
export function sampleNames(): string[] {
  return readdirSync(fileURLToPath(FIXTURES))
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.slice(0, -'.html'.length))
    .sort();
}

/** Starts a site on a free port of loopback. */
export async function startSite(): Promise<Site> {
  const answers = new Map<string, Answer>([['/', toAnswer(tableOfContents())]]);
  for (const name of sampleNames())
    answers.set(`/sample/${name}.html`, (_request, response) =>
      toAnswer(readFileSync(new URL(`${name}.html`, FIXTURES)))(_request, response),
    );
  const server = createServer((request, response) => {
    const answer = answers.get(new URL(request.url ?? '/', 'http://site').pathname);
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    otherOrigin: `http://localhost:${port}`,
    sample: (name) => `${origin}/sample/${name}.html`,
    serve: (path, answer) => {
      answers.set(path, typeof answer === 'string' ? toAnswer(answer) : answer);
      return origin + path;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function toAnswer(html: string | Buffer): Answer {
  return (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  };
}

function tableOfContents(): string {
  const items = sampleNames().map((name) => `<li><a href="/sample/${name}.html">${name}</a></li>`);
  return `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Exempelsidor</title>
<h1>Exempelsidor</h1><ul>${items.join('')}</ul></html>`;
}
