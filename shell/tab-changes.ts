import { browser } from './browser.ts';

/** What happened to the page in front: another page is coming, or the one there has more to say. */
export type TabChange = 'navigated' | 'completed';

/**
 * Calls back when the page in front of a window changes, is loaded, or another tab comes to the
 * front. Navigation within a page (history.pushState) reports an address without a state of loading.
 */
export function onTabChange(windowId: number, changed: (change: TabChange) => void): void {
  browser.tabs.onActivated.addListener((activated) => {
    if (activated.windowId === windowId) changed('navigated');
  });
  browser.tabs.onUpdated.addListener((_id, { status, url, title }, tab) => {
    if (!tab.active || tab.windowId !== windowId) return;
    if (status === 'loading' || url !== undefined) changed('navigated');
    if (status === 'complete' || title !== undefined) changed('completed');
  });
  // A tab moved to another window leaves its neighbour in front.
  browser.tabs.onDetached.addListener((_id, { oldWindowId }) => {
    if (oldWindowId === windowId) changed('navigated');
  });
}
