import '../../components/texts/with-english.ts';
import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** An event that never happens. */
const silent = { addListener: () => undefined };

/** Fills what WXT's fake browser leaves out and Eko uses. */
beforeEach(() => {
  fakeBrowser.reset();
  // jsdom has no locks; in a test nobody else waits.
  Object.defineProperty(navigator, 'locks', {
    configurable: true,
    value: { request: async (_name: string, use: () => unknown) => use() },
  });
  Object.assign(fakeBrowser.tabs, { onDetached: silent });
  Object.assign(fakeBrowser.permissions, {
    onAdded: silent,
    onRemoved: silent,
    contains: async () => false,
  });
  Object.defineProperty(fakeBrowser, 'commands', {
    configurable: true,
    value: { ...fakeBrowser.commands, onCommand: silent },
  });
  Object.assign(fakeBrowser.action, { onClicked: silent });
  fakeBrowser.i18n.getUILanguage = () => 'sv';
});
