import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { MaterialIndex } from '../../core/material/material.ts';
import { sampleIndex, sampleMaterial } from '../support/samples.ts';
import type { EkoBrowser } from './driver/eko-browser.ts';
import { until } from './driver/until.ts';
import { INDEX, openSourcesDesk, type SourcesDesk } from './sources-desk.ts';

const SUGGESTED = 'Licenser för öppna data i Indexköping';
const MATERIALS = [
  sampleMaterial({
    id: 'indexkoping',
    title: SUGGESTED,
    url: 'https://example.org/indexkoping',
    topics: ['licenser', 'öppna data', 'immaterialrätt'],
    summary: { sv: 'Välj öppen licens, CC0 eller CC BY, för öppna data och datamängden.' },
    helps: { sv: ['ska välja öppen licens för öppna data'], en: [] },
    network: true,
  }),
  ...['snö', 'bibliotek', 'träd', 'avfall'].map((word) =>
    sampleMaterial({
      id: `om-${word}`,
      title: `Om ${word}`,
      url: `https://example.org/om/${encodeURIComponent(word)}`,
      topics: [word],
      summary: { sv: `En text om ${word}.` },
    }),
  ),
];

/** The network's index is believed when it is better, and never when it is worse. */
export function publishedIndex(name: EkoBrowser['name']): void {
  let desk: SourcesDesk;
  beforeAll(async () => {
    desk = await openSourcesDesk(name);
    publish();
    await desk.useOwnServer();
  });
  afterAll(() => desk?.close());
  afterEach(async () => {
    desk.wiki.behave('well');
    if (await desk.eko.popup.isOpen()) await desk.eko.closePopup();
  });

  const file = (change: Partial<MaterialIndex> = {}) =>
    JSON.stringify({
      format: 'eko-material-index',
      version: 1,
      ...sampleIndex(MATERIALS),
      generatedAt: '2026-11-20T06:00:00+01:00',
      ...change,
    });
  const publish = (change?: Partial<MaterialIndex>) => desk.wiki.publish(INDEX, file(change));
  const indexRequests = () => desk.wiki.requests.filter(({ path }) => path === INDEX);

  test('a published index is fetched, and what it has is suggested', async () => {
    await desk.refresh(1, 'updated');
    await desk.says(/Hämtat i dag \d\d\.\d\d från nätverkets index\./);
    expect(await desk.suggestions()).toContain(SUGGESTED);
    expect(desk.wiki.requests.some(({ path }) => path.endsWith('/wikis'))).toBe(false);
  });

  test('an index that has not changed costs no body', async () => {
    await desk.refresh(1, 'unchanged');
    expect(indexRequests().at(-1)?.status).toBe(304);
  });

  test.each<[string, () => string, string, string]>([
    ['cut short', () => file().slice(0, 900), 'not-json', 'kanske en felsida'],
    ['of another format', () => '{"format":"rss"}', 'wrong-format', 'inte kan läsa'],
    [
      'older than ours',
      () => file({ generatedAt: '2026-11-19T06:00:00+01:00' }),
      'older',
      'äldre än det Eko redan har',
    ],
    ['much smaller', () => file({ materials: MATERIALS.slice(1, 3) }), 'shrunk', 'behöll'],
    ['empty', () => file({ materials: [] }), 'empty', 'Svaret var tomt'],
  ])('an index that is %s is told of and not used', async (_what, text, expected, words) => {
    desk.wiki.publish(INDEX, text());
    await desk.refresh(1, expected);
    await desk.says(words);
    expect(await desk.suggestions()).toContain(SUGGESTED);
  });

  test('a body that stalls is given up, and what was there serves', async () => {
    publish();
    desk.wiki.behave('stalls');
    await desk.refresh(1, 'timeout');
    await desk.says('svarade inte i tid');
    expect(await desk.suggestions()).toContain(SUGGESTED);
  });

  test('a background that ends half-way leaves all as it was, and one can ask again', async () => {
    publish();
    desk.wiki.behave('stalls');
    const before = indexRequests().length;
    await desk.press();
    await desk.says('Hämtar material');
    await until('the request has come', () => desk.wiki.open() > 0);
    await desk.eko.stopBackground();
    await until('the settings let one ask again', () =>
      desk.eko.options.evaluate<boolean>(
        `!document.querySelector('button[name=refreshNow]').disabled`,
      ),
    );
    expect(await desk.suggestions()).toContain(SUGGESTED);
    desk.wiki.behave('well');
    await desk.refresh(1, 'unchanged');
    expect(indexRequests().length).toBeGreaterThan(before);
  });

  test('where the newest answer cannot be read, the one before it serves', async () => {
    publish({ generatedAt: '2026-11-22T06:00:00+01:00', materials: MATERIALS.slice(1) });
    await desk.refresh(1, 'updated');
    expect(await desk.suggestions()).not.toContain(SUGGESTED);
    await desk.eko.options.evaluate(DAMAGE);
    for (const on of [false, true]) {
      await desk.eko.options.click('input[name=refreshSources]');
      await until('the choice is stored', () =>
        desk.eko.options.evaluate<boolean>(
          `document.querySelector('input[name=refreshSources]').checked === ${on} && !document.querySelector('button[name=refreshNow]').disabled === ${on}`,
        ),
      );
    }
    await until('what the older answer has is suggested again', async () =>
      (await desk.suggestions()).includes(SUGGESTED),
    );
  });

  test('what an index takes back by name goes, however much it is', async () => {
    const [, ...others] = MATERIALS;
    publish({
      generatedAt: '2026-11-23T06:00:00+01:00',
      materials: others.slice(0, 2),
      withdrawn: ['indexkoping', ...others.slice(2).map(({ id }) => id)],
    });
    await desk.refresh(1, 'updated');
    const text = await desk.suggestions();
    expect(text).not.toContain(SUGGESTED);
    expect(text).toContain('Välj licens för öppna data');
  });

  test('another network’s index comes in by the form, with its name, and its materials say whose they are', async () => {
    const path = '/grannen/material-index.v1.json';
    const theirs = sampleMaterial({
      ...MATERIALS[0],
      id: 'grannkoping',
      title: 'Öppna licenser för data i Grannköping',
      url: 'https://example.net/grannkoping',
      network: false,
    });
    const index = { ...sampleIndex([theirs]), generatedAt: '2026-11-20T06:00:00+01:00' };
    desk.wiki.publish(path, JSON.stringify({ format: 'eko-material-index', version: 1, ...index }));
    await desk.addSource({
      name: 'Grannätverket',
      address: desk.wiki.origin + path,
      publisher: 'Grannköpings kommun',
      licence: 'CC0-1.0',
    });
    // By itself: nobody adds a source to wait for it.
    await until('it is fetched', async () => (await desk.outcome(3)) === 'updated');
    await desk.says(
      /Grannätverket[\s\S]*1 material\. Utgivare: Grannköpings kommun\. Licens: CC0-1\.0/,
    );
    const text = await desk.suggestions();
    expect(text).toMatch(
      /data i Grannköping[\s\S]*example\.net · Guide · 2024 · äldre än 2 år · Exempelmyndigheten · från Grannätverket/,
    );
    expect(text.match(/från Grannätverket/g)).toHaveLength(1);
  });
}

/** Cuts the newest stored answer short, as a damaged disk might. */
const DAMAGE = `new Promise((done, failed) => {
  const opening = indexedDB.open('eko-sources', 1);
  opening.onerror = failed;
  opening.onsuccess = () => {
    const transaction = opening.result.transaction('answers', 'readwrite');
    const store = transaction.objectStore('answers');
    const asking = store.openCursor();
    asking.onsuccess = () => {
      const at = asking.result;
      if (!at) return;
      if (at.key.endsWith('${INDEX}')) at.update({ ...at.value, current: { ...at.value.current, text: '{"for' } });
      at.continue();
    };
    transaction.oncomplete = () => { opening.result.close(); done(true); };
    transaction.onabort = failed;
  };
})`;
