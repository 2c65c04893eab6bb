import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readActiveTab } from '../../../shell/read-active-tab.ts';
import { samplePage } from '../../support/samples.ts';

/** A browser whose front tab is `tab` and where the reader answers as `inject` says. */
function browserWith(tab: object | undefined, inject: () => Promise<unknown> = async () => []) {
  fakeBrowser.tabs.query = vi.fn(async () => (tab ? [tab] : [])) as never;
  fakeBrowser.scripting.executeScript = vi.fn(inject) as never;
}
const answer = (result: unknown) => async () => [{ result }];
const refuse = (message: string) => async () => Promise.reject(new Error(message));
const PAGE = { id: 7, url: 'https://www.digg.se/', status: 'complete' };

test('a page that answers is handed over', async () => {
  browserWith(PAGE, answer(samplePage()));
  expect(await readActiveTab()).toEqual({ kind: 'page', page: samplePage(), loading: false });
});

test('a page still loading is read at once and marked', async () => {
  browserWith({ ...PAGE, status: 'loading' }, answer(samplePage()));
  expect(await readActiveTab()).toMatchObject({ kind: 'page', loading: true });
});

test('a protected address is never injected into', async () => {
  browserWith({ id: 7, url: 'chrome://settings/' });
  expect(await readActiveTab()).toEqual({ kind: 'unreadable', problem: 'browser-page' });
  expect(fakeBrowser.scripting.executeScript).not.toHaveBeenCalled();
});

test('a PDF viewer is told from a page', async () => {
  browserWith(PAGE, answer(samplePage({ contentType: 'application/pdf' })));
  expect(await readActiveTab()).toEqual({ kind: 'unreadable', problem: 'pdf' });
});

test.each([
  'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
  'Missing host permission for the tab',
])('without access the user is asked for a click (%s)', async (message) => {
  browserWith({ id: 7, status: 'complete' }, refuse(message));
  expect(await readActiveTab()).toEqual({ kind: 'needs-click' });
});

test('a refusal although there is access names the page unreadable', async () => {
  browserWith(PAGE, refuse('Frame with ID 0 is showing error page'));
  expect(await readActiveTab()).toEqual({ kind: 'unreadable', problem: 'error-page' });
});

test('a window without a tab asks for a click', async () => {
  browserWith(undefined);
  expect(await readActiveTab()).toEqual({ kind: 'needs-click' });
});

test('a page that does not answer within two seconds is said not to', async () => {
  vi.useFakeTimers();
  browserWith(PAGE, () => new Promise(() => undefined));
  const reading = readActiveTab();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await reading).toEqual({ kind: 'not-answering' });
  vi.useRealTimers();
});
