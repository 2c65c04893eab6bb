import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server of an organisation's own: its packages, and its copy of the index. */
export interface OrganisationServer {
  readonly origin: string;
  /** `host:port`. */
  readonly host: string;
  readonly put: (path: string, content: string | Buffer, type: string) => void;
  readonly remove: (path: string) => void;
  /** The paths asked for so far. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

export async function serveOrganisation(): Promise<OrganisationServer> {
  const files = new Map<string, { readonly content: string | Buffer; readonly type: string }>();
  const asked: string[] = [];
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    asked.push(pathname);
    const file = files.get(pathname);
    response.setHeader('access-control-allow-origin', '*');
    response.writeHead(file ? 200 : 404, { 'content-type': file?.type ?? 'text/plain' });
    response.end(file?.content);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin: `http://${host}`,
    host,
    put: (path, content, type) => void files.set(path, { content, type }),
    remove: (path) => void files.delete(path),
    asked,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
