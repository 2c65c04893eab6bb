import { browser } from './browser.ts';

/** What happened to the page in front: another page is coming, or the one there is complete. */
export type TabChange = 'navigated' | 'completed';

/** Calls back when the page in front of this window changes, is loaded, or another tab comes to the front. */
export async function onTabChange(changed: (change: TabChange) => void): Promise<void> {
  const here = await browser.windows.getCurrent();
  browser.tabs.onActivated.addListener(({ windowId }) => {
    if (windowId === here.id) changed('navigated');
  });
  browser.tabs.onUpdated.addListener((_id, { status }, tab) => {
    if (!tab.active || tab.windowId !== here.id) return;
    if (status === 'loading') changed('navigated');
    if (status === 'complete') changed('completed');
  });
}
