import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveAnswer } from '../../../shell/answer-store.ts';
import { loadKnowledge } from '../../../shell/load-knowledge.ts';
import { prepareKnowledge } from '../../../shell/prepare-knowledge.ts';
import { loadEffectiveSettings } from '../../../shell/settings-store.ts';
import { loadSourceStates } from '../../../shell/source-state-store.ts';

interface Recorded {
  readonly sync: Record<string, unknown>;
  readonly local: Record<string, unknown>;
  readonly answers: readonly [
    string,
    { readonly current: { readonly receivedAt: string; readonly text: string } },
  ][];
}

const FOLDER = 'tests/fixtures/stored';
const recorded = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
const PACKED = readFileSync('public/material-index.json', 'utf8');

afterEach(() => {
  vi.unstubAllGlobals();
});

test('there is a recording of the first release', () => {
  expect(recorded).toContain('0.1.0.json');
});

describe.each(recorded)('after an update from what %s holds', (name) => {
  const stored = JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as Recorded;
  const open = async () => {
    globalThis.indexedDB = new IDBFactory();
    vi.stubGlobal('fetch', async () => new Response(PACKED));
    fakeBrowser.runtime.getURL = (path: string) => `chrome-extension://eko${path}`;
    fakeBrowser.runtime.getManifest = () => ({
      manifest_version: 3,
      name: 'Eko',
      version: '99.0.0',
    });
    await fakeBrowser.storage.sync.set(stored.sync);
    await fakeBrowser.storage.local.set(stored.local);
    for (const [address, { current }] of stored.answers) await saveAnswer(address, current);
  };

  test('every setting is as the user left it', async () => {
    await open();
    const { settings, problems } = await loadEffectiveSettings();
    expect(problems).toEqual([]);
    expect(settings).toMatchObject(stored.sync);
  });

  test('what was fetched is shown, beside the new packed copy', async () => {
    await open();
    await prepareKnowledge();
    const materials = (await loadKnowledge())?.compiled.materials;
    const titles = Array.from(
      { length: materials?.length ?? 0 },
      (_, at) => materials?.at(at)?.title,
    );
    expect(titles.length).toBeGreaterThan(JSON.parse(PACKED).materials.length);
    expect(titles).toContain('Licenser för öppna data');
  });

  test('when each source was last asked is remembered', async () => {
    await open();
    const { byAddress } = await loadSourceStates();
    const states = stored.local.sourceStates as { readonly byAddress: object };
    expect(byAddress).toEqual(states.byAddress);
  });
});
