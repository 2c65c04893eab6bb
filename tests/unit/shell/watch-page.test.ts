import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { compileIndex } from '../../../core/match/compile-index.ts';
import type { PageContext } from '../../../core/page/page-context.ts';
import type { ViewState } from '../../../core/view-state.ts';
import { watchPage } from '../../../shell/watch-page.ts';
import { sampleIndex, samplePage } from '../../support/samples.ts';

const WINDOW = 3;
const index = sampleIndex();
const knowledge = Promise.resolve({ index, compiled: compileIndex(index) });

/** Every reading the view asked for, in order; a test answers each when it likes. */
let readings: ((page: PageContext) => void)[];
let shown: ViewState[];
let tab: { id: number; url?: string; status: string; active: boolean; windowId: number };

beforeEach(() => {
  readings = [];
  shown = [];
  tab = { id: 7, url: 'https://a.example.se/', status: 'complete', active: true, windowId: WINDOW };
  fakeBrowser.windows.getCurrent = async () => ({ id: WINDOW }) as never;
  fakeBrowser.tabs.query = vi.fn(async () => [tab]) as never;
  fakeBrowser.scripting.executeScript = vi.fn(
    () => new Promise((resolve) => readings.push((result) => resolve([{ result }]))),
  ) as never;
});

const updated = (status: 'loading' | 'complete') =>
  fakeBrowser.tabs.onUpdated.trigger(tab.id, { status } as never, tab as never);
const lastPage = () => {
  const last = shown.at(-1);
  return last?.kind === 'ready' ? last.page : null;
};
const openView = async () => {
  watchPage(knowledge, (state) => shown.push(state));
  await vi.waitFor(() => expect(readings).toHaveLength(1));
};
const page = (title: string) => samplePage({ title, text: '', headings: [], description: '' });

test('what the page in front says is shown', async () => {
  await openView();
  readings[0]!(page('Om tapeter'));
  await vi.waitFor(() =>
    expect(lastPage()).toMatchObject({ kind: 'nothing-fits', pageTitle: 'Om tapeter' }),
  );
});

test('a navigation takes the old page’s answer away at once', async () => {
  await openView();
  readings[0]!(page('Första sidan'));
  await vi.waitFor(() => expect(lastPage()).toMatchObject({ pageTitle: 'Första sidan' }));
  await updated('loading');
  await vi.waitFor(() => expect(lastPage()).toEqual({ kind: 'reading' }));
});

test('an answer that comes late, after a newer page’s, is never shown', async () => {
  await openView();
  await updated('loading');
  await vi.waitFor(() => expect(readings).toHaveLength(2));
  readings[1]!(page('Nya sidan'));
  await vi.waitFor(() => expect(lastPage()).toMatchObject({ pageTitle: 'Nya sidan' }));
  readings[0]!(page('Gamla sidan'));
  await knowledge;
  await new Promise((resolve) => setTimeout(resolve));
  expect(lastPage()).toMatchObject({ pageTitle: 'Nya sidan' });
});

test('a page that has finished loading is read again, without a flicker', async () => {
  await openView();
  readings[0]!(page('Halv sida'));
  await vi.waitFor(() => expect(lastPage()).toMatchObject({ pageTitle: 'Halv sida' }));
  await updated('complete');
  await vi.waitFor(() => expect(readings).toHaveLength(2));
  expect(lastPage()).toMatchObject({ pageTitle: 'Halv sida' });
  readings[1]!(page('Hel sida'));
  await vi.waitFor(() => expect(lastPage()).toMatchObject({ pageTitle: 'Hel sida' }));
});

test('another window’s page is none of this view’s business', async () => {
  await openView();
  tab = { ...tab, windowId: WINDOW + 1 };
  await updated('loading');
  expect(readings).toHaveLength(1);
});

test('without an index the view says so', async () => {
  watchPage(Promise.resolve(null), (state) => shown.push(state));
  await vi.waitFor(() => expect(shown.at(-1)).toEqual({ kind: 'no-index' }));
});

test('right after a click a refusing browser is named, and no further click asked for', async () => {
  fakeBrowser.scripting.executeScript = vi.fn(() => Promise.reject(new Error('no'))) as never;
  const { url: _url, ...hidden } = tab;
  fakeBrowser.tabs.query = vi.fn(async () => [hidden]) as never;
  watchPage(knowledge, (state) => shown.push(state), true);
  await vi.waitFor(() => expect(lastPage()).toEqual({ kind: 'unreadable', problem: 'other-page' }));
  await updated('loading');
  await vi.waitFor(() => expect(lastPage()).toEqual({ kind: 'needs-click' }));
});
