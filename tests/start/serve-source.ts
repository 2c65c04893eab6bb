import { readFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';

/** A file that is read anew at each question, as a source's server would hand it out. */
export interface ServedSource {
  readonly address: string;
  readonly close: () => void;
}

/** Serves a file on this computer, for extensions to read. */
export async function serveSource(file: string): Promise<ServedSource> {
  readFileSync(file);
  const server = http.createServer((_request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('content-type', 'application/json');
    response.end(readFileSync(file));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/${encodeURIComponent(basename(file))}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
