import type { Browser as FirefoxBrowser } from 'webextension-polyfill';
import { browser as wxtBrowser } from 'wxt/browser';

/** The one door to the extension API; everything that touches it imports this. */
export const browser = wxtBrowser;

/** Chrome's and Edge's side panel; absent in Firefox and Safari. */
export const sidePanel: typeof browser.sidePanel | undefined = browser.sidePanel;

/** Firefox's sidebar; absent elsewhere. WXT's types are Chrome's, so its type comes from the polyfill. */
export const sidebar = (browser as unknown as Partial<FirefoxBrowser>).sidebarAction;
