import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { offerContextMenu } from '../../../shell/context-menu.ts';
import { offerOmnibox } from '../../../shell/omnibox.ts';
import { loadShortcuts } from '../../../shell/shortcut.ts';

const without = (api: 'omnibox' | 'contextMenus' | 'commands') =>
  Object.defineProperty(fakeBrowser, api, { configurable: true, value: undefined });

beforeEach(() => {
  for (const api of ['omnibox', 'contextMenus', 'commands'] as const) without(api);
});

test('a browser without address-bar keywords, menus or commands goes without, and nothing fails', async () => {
  expect(() => {
    offerOmnibox();
    offerContextMenu();
  }).not.toThrow();
  expect(await loadShortcuts()).toEqual([]);
});

test('where there are menus, one line is offered, on selected text', async () => {
  const create = vi.fn();
  Object.defineProperty(fakeBrowser, 'contextMenus', {
    configurable: true,
    value: { create, removeAll: async () => undefined, onClicked: { addListener: vi.fn() } },
  });
  fakeBrowser.i18n.getMessage = (name) => name;
  offerContextMenu();
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install', temporary: false } as never);
  await vi.waitFor(() => expect(create).toHaveBeenCalledOnce());
  expect(create).toHaveBeenCalledWith(
    expect.objectContaining({ contexts: ['selection'], title: 'searchSelection' }),
  );
});
