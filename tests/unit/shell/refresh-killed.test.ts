import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { INDEX_FORMAT } from '../../../core/material/index-schema.ts';
import { loadKnowledge } from '../../../shell/load-knowledge.ts';
import { prepareKnowledge } from '../../../shell/prepare-knowledge.ts';
import { refreshSources } from '../../../shell/refresh.ts';
import { loadSourceStates } from '../../../shell/source-state-store.ts';
import { sampleIndex, sampleMaterial } from '../../support/samples.ts';

const PACKED = readFileSync('public/material-index.json', 'utf8');
const NEW_TITLE = 'Ny guide om badplatsdata';
const PUBLISHED = JSON.stringify({
  format: INDEX_FORMAT,
  version: 1,
  ...sampleIndex([sampleMaterial({ id: 'ny', title: NEW_TITLE, url: 'https://nosad.se/ny' })]),
  generatedAt: '2026-11-20T03:00:00+01:00',
});

/** Counts what the refresh does outside itself, and lets the background die before the n-th of it. */
const life = { done: 0, deadFrom: Number.POSITIVE_INFINITY };
const never = () => new Promise<never>(() => undefined);

function step<Args extends unknown[], Result>(effect: (...args: Args) => Promise<Result>) {
  return (...args: Args): Promise<Result> => {
    life.done += 1;
    return life.done > life.deadFrom ? never() : effect(...args);
  };
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  life.done = 0;
  life.deadFrom = Number.POSITIVE_INFINITY;
  const answer = async (url: unknown) =>
    new Response(String(url).endsWith('/material-index.json') ? PACKED : PUBLISHED);
  vi.stubGlobal('fetch', step(answer));
  fakeBrowser.runtime.getURL = (path: string) => `chrome-extension://eko${path}`;
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'Eko', version: '0.1.0' });
  const { local } = fakeBrowser.storage;
  const [set, get] = [local.set.bind(local), local.get.bind(local)];
  vi.spyOn(local, 'set').mockImplementation(step(set));
  vi.spyOn(local, 'get').mockImplementation(step(get) as typeof local.get);
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args: Parameters<typeof put>
  ) {
    life.done += 1;
    const request = put.apply(this, args);
    // What was written goes with a background that dies before its transaction ends.
    if (life.done > life.deadFrom) this.transaction.abort();
    return request;
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** Lets everything happen that can: a background that is dead does nothing more. */
const settle = async () => {
  for (let round = 0; round < 60; round += 1) await new Promise((resolve) => setTimeout(resolve));
};

const titles = async () => {
  const knowledge = await loadKnowledge();
  if (!knowledge) throw new Error('no knowledge');
  return Array.from(
    { length: knowledge.compiled.materials.length },
    (_, at) => knowledge.compiled.materials.at(at)?.title,
  );
};

async function countSteps(): Promise<number> {
  await prepareKnowledge();
  life.done = 0;
  await refreshSources(true);
  return life.done;
}

test('a refresh that nobody disturbs brings the new material', async () => {
  expect(await countSteps()).toBeGreaterThan(8);
  expect(await titles()).toContain(NEW_TITLE);
});

test('whenever the background dies in a refresh, nothing is lost, and the next one brings the new material', async () => {
  const steps = await countSteps();
  const packed = JSON.parse(PACKED).materials[0].title as string;
  for (let deadFrom = 0; deadFrom < steps; deadFrom += 1) {
    globalThis.indexedDB = new IDBFactory();
    await fakeBrowser.storage.local.clear();
    life.deadFrom = Number.POSITIVE_INFINITY;
    await prepareKnowledge();
    const before = await titles();
    expect(before).toContain(packed);

    life.done = 0;
    life.deadFrom = deadFrom;
    void refreshSources(true).catch(() => undefined);
    await settle();

    // The background starts again.
    life.deadFrom = Number.POSITIVE_INFINITY;
    const after = await titles();
    expect(after, `killed at step ${deadFrom}`).toEqual(expect.arrayContaining(before));
    expect((await loadSourceStates()).byAddress).toBeTypeOf('object');

    await refreshSources(true);
    expect(await titles(), `after a death at step ${deadFrom}`).toContain(NEW_TITLE);
    expect((await loadSourceStates()).refreshingSince).toBeNull();
  }
}, 60_000);
