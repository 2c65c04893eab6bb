import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { compileIndex } from '../../../core/match/compile-index.ts';
import type { PageContext } from '../../../core/page/page-context.ts';
import { type PageAnswer, toViewState } from '../../../core/view-state.ts';
import { onIconClick } from '../../../shell/hear-clicks.ts';
import { watchPage } from '../../../shell/watch-page.ts';
import { sampleIndex, samplePage } from '../../support/samples.ts';

const WINDOW = 3;
const index = sampleIndex();
const knowledge = Promise.resolve({ index, compiled: compileIndex(index) });

/** Every reading the view asked for, in order; a test answers each when it likes. */
let readings: ((page: PageContext) => void)[];
let shown: PageAnswer[];
let tab: { id: number; url?: string; status: string; active: boolean; windowId: number };

// Readings that a test leaves waiting are gone with its clock.
afterEach(() => vi.useRealTimers());
beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
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
const clickIcon = (windowId: number) =>
  fakeBrowser.runtime.onMessage.trigger(
    { kind: 'eko-icon-clicked', windowId },
    {} as never,
    () => undefined,
  );
const lastPage = () => {
  const last = shown.at(-1);
  const state = last && toViewState(last, index, '2026-11-24T12:00:00+01:00');
  return state?.kind === 'ready' ? state.page : null;
};
const openView = async () => {
  watchPage(
    () => knowledge,
    (answer) => shown.push(answer),
    onIconClick,
  );
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

test('right after a click a refusing browser is named, and no further click asked for', async () => {
  fakeBrowser.scripting.executeScript = vi.fn(() => Promise.reject(new Error('no'))) as never;
  const { url: _url, ...hidden } = tab;
  fakeBrowser.tabs.query = vi.fn(async () => [hidden]) as never;
  watchPage(
    () => knowledge,
    (answer) => shown.push(answer),
    null,
  );
  await vi.waitFor(() => expect(lastPage()).toEqual({ kind: 'unreadable', problem: 'other-page' }));
  await updated('loading');
  await vi.waitFor(() => expect(lastPage()).toEqual({ kind: 'needs-click' }));
});

test('ten tabs passed by quickly are read once, and the last one is shown', async () => {
  await openView();
  for (let passed = 1; passed <= 10; passed += 1) {
    tab = { ...tab, id: passed };
    await fakeBrowser.tabs.onActivated.trigger({ tabId: passed, windowId: WINDOW });
    expect(shown.at(-1)).toEqual({ kind: 'reading' });
  }
  await vi.waitFor(() => expect(readings).toHaveLength(2));
  expect(fakeBrowser.scripting.executeScript).toHaveBeenLastCalledWith(
    expect.objectContaining({ target: { tabId: 10 } }),
  );
});

test('navigation within a page takes its answer away, and reads once more when it has settled', async () => {
  await openView();
  readings[0]!(page('Första vyn'));
  await vi.waitFor(() => expect(lastPage()).toMatchObject({ pageTitle: 'Första vyn' }));
  await fakeBrowser.tabs.onUpdated.trigger(
    tab.id,
    { url: 'https://a.example.se/#2' },
    tab as never,
  );
  expect(lastPage()).toEqual({ kind: 'reading' });
  await vi.waitFor(() => expect(readings).toHaveLength(2));
  readings[1]!(page('Andra vyn'));
  await vi.waitFor(() => expect(readings).toHaveLength(3), { timeout: 3_000 });
  readings[2]!(page('Andra vyn, hel'));
  await vi.waitFor(() => expect(lastPage()).toMatchObject({ pageTitle: 'Andra vyn, hel' }));
});

test('a click in another window leaves this view alone; one in its own reads without a flicker', async () => {
  await openView();
  readings[0]!(page('Sidan'));
  await vi.waitFor(() => expect(lastPage()).toMatchObject({ pageTitle: 'Sidan' }));
  await clickIcon(WINDOW + 1);
  expect(readings).toHaveLength(1);
  await clickIcon(WINDOW);
  await vi.waitFor(() => expect(readings).toHaveLength(2));
  expect(lastPage()).toMatchObject({ pageTitle: 'Sidan' });
});

test('a click that opens no popup is heard from the browser itself', async () => {
  const listeners: ((tab: object) => void)[] = [];
  Object.assign(fakeBrowser.action, {
    onClicked: { addListener: (heard: (tab: object) => void) => listeners.push(heard) },
  });
  await openView();
  readings[0]!(page('Sidan'));
  await vi.waitFor(() => expect(lastPage()).toMatchObject({ pageTitle: 'Sidan' }));
  for (const heard of listeners) heard({ ...tab, windowId: WINDOW + 1 });
  expect(readings).toHaveLength(1);
  for (const heard of listeners) heard(tab);
  await vi.waitFor(() => expect(readings).toHaveLength(2));
});

test('a tab closed while it is read gives no error and no old answer', async () => {
  await openView();
  fakeBrowser.scripting.executeScript = vi.fn(() =>
    Promise.reject(new Error('No tab with id: 7')),
  ) as never;
  fakeBrowser.tabs.query = vi.fn(async () => []) as never;
  await fakeBrowser.tabs.onActivated.trigger({ tabId: 8, windowId: WINDOW });
  await vi.waitFor(() => expect(lastPage()).toEqual({ kind: 'needs-click' }));
});
