import { readFileSync } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { StoredAnswers } from '../../../shell/answer-store.ts';
import { refreshSources } from '../../../shell/refresh.ts';
import { loadSourceStates, saveSourceSettings } from '../../../shell/source-state-store.ts';
import { sampleIndex, sampleMaterial } from '../../support/samples.ts';

const ADDRESS = 'https://natverket.example/eko/material-index.v1.json';
const stored = new Map<string, StoredAnswers>();
let room = true;

vi.mock('../../../shell/answer-store.ts', () => ({
  loadAnswers: async (address: string) => stored.get(address) ?? null,
  saveAnswer: async (address: string, current: StoredAnswers['current']) => {
    if (!room) throw new DOMException('The disk is full', 'QuotaExceededError');
    stored.set(address, { current, previous: stored.get(address)?.current ?? null });
  },
}));
vi.mock('../../../shell/prepare-knowledge.ts', () => ({ prepareKnowledge: async () => undefined }));

const index = (day: string, ids: readonly string[]) =>
  JSON.stringify({
    format: 'eko-material-index',
    version: 1,
    ...sampleIndex(ids.map((id) => sampleMaterial({ id, url: `https://example.org/${id}` }))),
    generatedAt: `${day}T06:00:00+01:00`,
  });

/** What the network answers; the packed copy is the real one. */
let answer: () => Response;
beforeEach(async () => {
  stored.clear();
  room = true;
  vi.spyOn(console, 'warn').mockReturnValue();
  vi.spyOn(console, 'error').mockReturnValue();
  vi.stubGlobal('fetch', async (url: string) =>
    String(url).includes('natverket.example')
      ? answer()
      : new Response(readFileSync('public/material-index.json', 'utf8')),
  );
  fakeBrowser.runtime.getURL = (path: string) => `extension:/${path}`;
  await saveSourceSettings({
    refresh: true,
    refreshHours: null,
    indexAddress: ADDRESS,
    wikiAddress: '',
    wikiLicence: '',
    added: [],
  });
});

const status = async () => (await loadSourceStates()).byAddress[ADDRESS];

test('a full disk is told of; what was stored stays, and the next try comes later', async () => {
  answer = () => new Response(index('2026-11-20', ['a', 'b']));
  await refreshSources(true);
  expect(await status()).toMatchObject({ outcome: 'updated', materials: 2 });
  const before = stored.get(ADDRESS);
  room = false;
  answer = () => new Response(index('2026-11-21', ['a', 'b', 'c']));
  await refreshSources(true);
  expect(await status()).toMatchObject({ outcome: 'storage-full', failures: 1, materials: 2 });
  expect(stored.get(ADDRESS)).toBe(before);
});

test('two generations are kept, the newest first', async () => {
  for (const day of ['2026-11-20', '2026-11-21', '2026-11-22']) {
    answer = () => new Response(index(day, ['a']));
    await refreshSources(true);
  }
  expect(stored.get(ADDRESS)?.current.text).toContain('2026-11-22T');
  expect(stored.get(ADDRESS)?.previous?.text).toContain('2026-11-21T');
});

test('Retry-After is honoured where it may be read', async () => {
  answer = () => new Response('Retry later', { status: 429, headers: { 'retry-after': '90000' } });
  const before = Date.now();
  await refreshSources(true);
  const next = Date.parse((await status())?.nextAt ?? '');
  expect(next - before).toBeGreaterThanOrEqual(90_000_000);
});

test('by itself Eko asks nobody before the time has come', async () => {
  answer = () => new Response(index('2026-11-20', ['a']));
  await refreshSources(true);
  const fetched = vi.fn(() => new Response(index('2026-11-21', ['a'])));
  answer = fetched;
  const nextAt = await refreshSources(false);
  expect(fetched).not.toHaveBeenCalled();
  expect(Date.parse(nextAt ?? '') - Date.now()).toBeGreaterThan(23 * 3_600_000);
});

test('switched off, not even a press asks anybody', async () => {
  const fetched = vi.fn(() => new Response(index('2026-11-21', ['a'])));
  answer = fetched;
  await saveSourceSettings({
    refresh: false,
    refreshHours: null,
    indexAddress: ADDRESS,
    wikiAddress: '',
    wikiLicence: '',
    added: [],
  });
  expect(await refreshSources(true)).toBeNull();
  expect(fetched).not.toHaveBeenCalled();
});
