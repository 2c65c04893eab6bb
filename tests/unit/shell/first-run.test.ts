import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { welcomeOnce } from '../../../shell/first-run.ts';

beforeEach(() => {
  fakeBrowser.management.getSelf = async () => ({ installType: 'normal' }) as never;
});

const tabsAfter = async (reason: string) => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  welcomeOnce();
  await fakeBrowser.runtime.onInstalled.trigger({ reason } as never);
  await new Promise((resolve) => setTimeout(resolve));
  return create.mock.calls.map(([tab]) => new URL(tab.url ?? '').pathname);
};

test('a new installation is welcomed', async () => {
  expect(await tabsAfter('install')).toEqual(['/first-run.html']);
});

test.each(['update', 'browser_update', 'chrome_update'])(
  'after %s nothing opens',
  async (reason) => {
    expect(await tabsAfter(reason)).toEqual([]);
  },
);

test('what an administrator installed opens nothing', async () => {
  fakeBrowser.management.getSelf = async () => ({ installType: 'admin' }) as never;
  expect(await tabsAfter('install')).toEqual([]);
});

test.each(['seen', 'silent'])('nothing opens where the setting says %s', async (firstRun) => {
  await fakeBrowser.storage.sync.set({ firstRun });
  expect(await tabsAfter('install')).toEqual([]);
});

test('an organisation can keep the welcome silent', async () => {
  await fakeBrowser.storage.managed.set({ firstRun: 'silent' });
  expect(await tabsAfter('install')).toEqual([]);
});
