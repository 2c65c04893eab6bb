import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as the browser process sent it; for an encrypted one only its host is seen. */
export interface RecordedRequest {
  /** `host:port`. */
  readonly host: string;
  /** Method, address, headers and body, byte for byte; `CONNECT host:port` for an encrypted one. */
  readonly whole: string;
}

export interface RecordingProxy {
  readonly port: number;
  readonly requests: readonly RecordedRequest[];
  readonly close: () => Promise<void>;
}

/**
 * A proxy that every request of a browser goes through, loopback included. It passes on what goes to
 * this computer, and refuses all else after writing it down.
 */
export async function startRecordingProxy(): Promise<RecordingProxy> {
  const requests: RecordedRequest[] = [];
  const server = http.createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => void parts.push(part));
    request.on('end', () => {
      const body = Buffer.concat(parts);
      const url = URL.parse(request.url ?? '');
      requests.push({ host: url?.host ?? '', whole: toWhole(request, body) });
      if (url && isLoopback(url.hostname)) passOn(url, request, body, response);
      else response.writeHead(502).end();
    });
  });
  server.on('connect', (request, socket) => {
    const host = request.url ?? '';
    requests.push({ host, whole: `CONNECT ${host}` });
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function passOn(
  url: URL,
  request: http.IncomingMessage,
  body: Buffer,
  response: http.ServerResponse,
): void {
  const onward = http.request(
    url,
    { method: request.method ?? 'GET', headers: request.headers },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    },
  );
  onward.on('error', () => response.destroy());
  onward.end(body);
}

function toWhole(request: http.IncomingMessage, body: Buffer): string {
  const headers: string[] = [];
  for (let at = 0; at < request.rawHeaders.length; at += 2)
    headers.push(`${request.rawHeaders[at]}: ${request.rawHeaders[at + 1]}`);
  return `${request.method} ${request.url}\n${headers.join('\n')}\n\n${body.toString('latin1')}`;
}

const isLoopback = (host: string) => host === '127.0.0.1' || host === 'localhost';
