import { readFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

const FIXTURES = join(import.meta.dirname, '../../fixtures');
/** The folders of the pages that are served, by the first part of their path. */
const FOLDERS: Readonly<Record<string, string>> = { sample: 'pages', portals: 'portals' };

/** Pages made on the fly: the path and what is answered. */
const MADE: Readonly<Record<string, () => string>> = {
  '/empty': () => '<!doctype html><html lang="sv"><title></title><body></body></html>',
  '/huge': () =>
    `<!doctype html><html lang="sv"><title>Licenser för öppna data</title><main><h1>Licenser för öppna data</h1>${'<p>Välj en öppen licens, CC0 eller CC BY, när datamängden publiceras enligt DCAT-AP-SE.</p>'.repeat(56_000)}</main></html>`,
  '/restless': () =>
    `<!doctype html><html lang="sv"><title>Licenser för öppna data</title><main><h1>Licenser för öppna data</h1><p>Välj öppen licens, CC0, för datamängden.</p><ul></ul></main><script>setInterval(() => { const list = document.querySelector('ul'); list.textContent = ''; for (let i = 0; i < 500; i += 1) list.append(document.createElement('li')); }, 1)</script></html>`,
  '/app': () =>
    `<!doctype html><html lang="sv"><title>Tapeter</title><main><h1>Om tapeter</h1><p>${'Vi tapetserar om. '.repeat(40)}</p></main><script>
      const views = { '/app': ['Tapeter', 'Om tapeter'], '/app/licenser': ['Licenser för öppna data', 'Välj öppen licens, CC0 eller CC BY, för datamängden'] };
      const draw = () => setTimeout(() => { const [title, heading] = views[location.pathname]; document.title = title; document.querySelector('main').innerHTML = '<h1>' + title + '</h1><p>' + (heading + '. ').repeat(20) + '</p>'; }, 300);
      addEventListener('popstate', draw);
      addEventListener('message', ({ data }) => { history.pushState(null, '', data); draw(); });
    </script></html>`,
  '/busy': () =>
    '<!doctype html><html lang="sv"><title>Upptagen</title><h1>Upptagen</h1><script>addEventListener("message", () => { const end = Date.now() + 20000; while (Date.now() < end); })</script></html>',
  // Its address changes, and then it answers nobody.
  '/stuck': () =>
    '<!doctype html><html lang="sv"><title>Fastnar</title><h1>Fastnar</h1><script>addEventListener("message", () => { history.pushState(null, "", "/stuck/fast"); const end = Date.now() + 20000; while (Date.now() < end); })</script></html>',
  '/late-portal': () =>
    `<!doctype html><html lang="sv"><title>Lekplatser - Sveriges dataportal</title><main><h1>Lekplatser</h1><a href="/organisations/1">Exempelviks kommun</a><div id="pre-description">Kommunens lekplatser med läge, redskap och tillgänglighet.</div><section data-test-id="datasets-block"><h2>Dataresurser</h2><div id="files"></div></section><section data-test-id="about-section"><h2>Om datamängd</h2><div data-entryscape="aboutDataset" id="about"></div></section></main><script>window.fill = () => { document.getElementById('files').textContent = 'Denna datamängd har inga dataresurser'; document.getElementById('about').textContent = 'Kategori saknas'; }</script></html>`,
  // A data service is known by its address.
  '/dataservice/12_95': () =>
    readFileSync(join(FIXTURES, 'portals/dataportal-service-lacks.html'), 'utf8'),
  '/hostile': () =>
    '<!doctype html><html lang="sv"><title>&lt;img src=x onerror=alert(1)&gt; \u202Eöppna data licens</title><main><h1>&lt;img src=x onerror=alert(1)&gt; öppna data</h1><p>Licens för öppna data: CC0 eller CC BY. Datamängder beskrivs med metadata enligt DCAT-AP-SE och publiceras på Sveriges dataportal.</p></main></html>',
};

/** A site on loopback under two origins, with a page whose end is held back until it is released. */
export interface Site {
  readonly a: string;
  /** The same pages under another origin. */
  readonly b: string;
  readonly releaseSlowPage: () => void;
  readonly close: () => Promise<void>;
}

/** Serves tests/fixtures/pages under /sample/, tests/fixtures/portals under /portals/, and pages made for the tests. */
export async function serveSite(): Promise<Site> {
  let release = () => undefined as undefined;
  const server = http.createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (path === '/slow') {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.write(
        `<!doctype html><html lang="sv"><title>Långsam sida</title><main><h1>Om tapeter</h1><p>${'Vi tapetserar om. '.repeat(80)}</p>`,
      );
      release = () =>
        void response.end(
          '<h2>Licens för öppna data</h2><p>Öppna data och datamängder: öppen licens, CC0 eller CC BY, enligt rekommendation om öppna licenser och immaterialrätt.</p></main></html>',
        );
      return;
    }
    const { type, body } = answer(path);
    response.writeHead(body === null ? 404 : 200, { 'content-type': type });
    response.end(body ?? 'Not found');
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    a: `http://127.0.0.1:${port}`,
    b: `http://localhost:${port}`,
    releaseSlowPage: () => release(),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function answer(path: string): { type: string; body: string | null } {
  const html = 'text/html; charset=utf-8';
  if (path === '/file.pdf') return { type: 'application/pdf', body: PDF };
  const made = MADE[path];
  if (made) return { type: html, body: made() };
  const [, part = '', name] = /^\/(sample|portals)\/([\w-]+\.html)$/.exec(path) ?? [];
  try {
    return {
      type: html,
      body: name ? readFileSync(join(FIXTURES, FOLDERS[part] ?? '', name), 'utf8') : null,
    };
  } catch {
    // No such sample: an ordinary 404.
    return { type: 'text/plain', body: null };
  }
}

const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;
