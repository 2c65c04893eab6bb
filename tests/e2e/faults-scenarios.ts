import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Material } from '../../core/material/material.ts';
import { sampleIndex, sampleMaterial } from '../support/samples.ts';
import type { EkoBrowser } from './driver/eko-browser.ts';
import { until } from './driver/until.ts';
import { openSourcesDesk, type SourcesDesk } from './sources-desk.ts';

const LICENCES: Partial<Material> = {
  id: 'licenser-exempelkoping',
  title: 'Licenser för öppna data i Exempelköping',
  url: 'https://nosad.se/licenser',
  topics: ['öppna licenser', 'licens', 'öppna data', 'cc0'],
  summary: { sv: 'Välj öppen licens, CC0 eller CC BY, för datamängden.' },
};
const INDEX = JSON.stringify({
  format: 'eko-material-index',
  version: 1,
  ...sampleIndex([sampleMaterial(LICENCES)]),
});

/** What real browsers do with names, certificates, redirects and a background that dies: nothing is lost. */
export function faultyNetwork(name: EkoBrowser['name']): void {
  let desk: SourcesDesk;
  let server: http.Server;
  let port = 0;
  let held: http.ServerResponse | null = null;
  let hold = false;
  beforeAll(async () => {
    server = http.createServer((request, response) => {
      const path = request.url ?? '';
      response.setHeader('access-control-allow-origin', '*');
      if (path === '/redirect')
        response.writeHead(302, { location: `http://127.0.0.1:${port}/index.json` }).end();
      else if (path === '/portal')
        response.end('<!doctype html><title>Logga in på gästnätet</title>');
      else if (hold) held = response;
      else response.end(INDEX);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
    desk = await openSourcesDesk(name);
    await use(`http://127.0.0.1:${port}/index.json`);
    await desk.refresh(1, 'updated');
    expect(await desk.suggestions()).toContain(LICENCES.title);
  });
  afterAll(async () => {
    await desk?.close();
    server?.closeAllConnections();
    server?.close();
  });

  const use = async (address: string) => {
    await desk.eko.options.evaluate(
      `(globalThis.browser ?? chrome).storage.sync.set({ indexAddress: ${JSON.stringify(address)}, wikiAddress: '' }).then(() => true)`,
    );
    await desk.says(address);
  };

  test.each([
    ['a name that no server has', () => 'https://index.nosad.invalid/index.json', 'unreachable'],
    ['a server that speaks no TLS', () => `https://127.0.0.1:${port}/index.json`, 'unreachable'],
    ['a redirect to http', () => `http://127.0.0.1:${port}/redirect`, 'redirected'],
    ['the page of a guest network', () => `http://127.0.0.1:${port}/portal`, 'not-json'],
  ])('%s is named, and the packed copy still serves', async (_what, address, outcome) => {
    await use(address());
    await desk.refresh(1, outcome);
    expect(await desk.suggestions()).toContain('Välj licens för öppna data');
  });

  test('a background that dies while it waits for an answer loses nothing, and asks again', async () => {
    await use(`http://127.0.0.1:${port}/index.json`);
    expect(await desk.suggestions()).toContain(LICENCES.title);
    hold = true;
    await desk.press();
    await until('the source is being asked', () => held !== null);
    await desk.eko.stopBackground();
    hold = false;
    expect(await desk.suggestions()).toContain(LICENCES.title);
    // The settings find out by themselves that nobody asks any more.
    await until('one may ask again', () =>
      desk.eko.options.evaluate<boolean>(
        `document.querySelector('button[name=refreshNow]:not(:disabled)') !== null`,
      ),
    );
    await desk.refresh(1, 'unchanged');
    expect(await desk.suggestions()).toContain(LICENCES.title);
  });
}
