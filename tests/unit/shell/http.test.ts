import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { FetchError, fetchText } from '../../../shell/http.ts';
import { fetchSource } from '../../../shell/sources/fetch-source.ts';

const LIMITS = { timeoutMs: 5_000, maxChars: 1_000 };
let server: http.Server;
let origin = '';
const asked: http.IncomingMessage[] = [];
let answer: (response: http.ServerResponse) => void;

beforeAll(async () => {
  server = http.createServer((request, response) => {
    asked.push(request);
    answer(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());
beforeEach(() => {
  asked.length = 0;
  answer = (response) => response.end('{}');
});

const failure = async (url: string, allowed: readonly string[]) => {
  const cause = await fetchText(url, { ...LIMITS, allowed }).catch((error: unknown) => error);
  if (!(cause instanceof FetchError)) throw new Error(`no FetchError: ${String(cause)}`);
  return cause.reason;
};

test.each([
  ['another host', (own: string) => own.replace('127.0.0.1', 'localhost')],
  ['another port', (own: string) => own.replace(/:\d+$/, ':9')],
  ['another scheme', (own: string) => own.replace('http:', 'https:')],
  [
    'a host that begins with a known one',
    (own: string) => own.replace('127.0.0.1', '127.0.0.1.example.org'),
  ],
  ['a name and a password before the host', (own: string) => own.replace('//', '//user:secret@')],
  ['a known host as somebody’s user name', (own: string) => `${own}@localhost:9/`],
  ['no address at all', () => 'material-index.json'],
])('%s is refused before anything is asked', async (_what, toUrl) => {
  expect(await failure(toUrl(origin), [`${origin}/index.json`])).toBe('not-allowed');
  expect(asked).toHaveLength(0);
});

test('without any configured source nobody is asked', async () => {
  expect(await failure(`${origin}/index.json`, [])).toBe('not-allowed');
  expect(await fetchSource({ address: `${origin}/index.json` }, [])).toMatchObject({
    kind: 'failed',
    outcome: 'refused',
  });
  expect(asked).toHaveLength(0);
});

test('a configured host is asked, with no cookie, referrer or origin of a page', async () => {
  const text = await fetchText(`${origin}/index.json`, { ...LIMITS, allowed: [`${origin}/other`] });
  expect(text).toBe('{}');
  expect(asked).toHaveLength(1);
  const { headers, method } = asked[0] as http.IncomingMessage;
  expect(method).toBe('GET');
  for (const name of ['cookie', 'referer', 'authorization'])
    expect(headers).not.toHaveProperty(name);
});

test.each([301, 302, 303, 307, 308])('a redirect (%i) is not followed', async (status) => {
  answer = (response) => response.writeHead(status, { location: `${origin}/elsewhere` }).end();
  const source = { address: `${origin}/index.json` };
  expect(await fetchSource(source, [source])).toMatchObject({ outcome: 'redirected' });
  expect(asked.map(({ url }) => url)).toEqual(['/index.json']);
});

test('an endless answer is left as soon as it is too long', async () => {
  answer = (response) => {
    const more = () => {
      if (!response.destroyed) response.write('a'.repeat(10_000), () => setImmediate(more));
    };
    more();
  };
  expect(await failure(origin, [origin])).toBe('too-large');
});

test('a few packed bytes that unpack to a hundred megabytes are left at the cap', async () => {
  const bomb = gzipSync(Buffer.alloc(100_000_000, ' '), { level: 9 });
  expect(bomb.length).toBeLessThan(200_000);
  answer = (response) => {
    response.setHeader('content-encoding', 'gzip');
    response.end(bomb);
  };
  expect(await failure(origin, [origin])).toBe('too-large');
});
