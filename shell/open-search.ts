import { browser } from './browser.ts';
import { openPanel } from './open-panel.ts';
import { isSearchInSight, requestSearch } from './search-request.ts';

/**
 * Shows the search for some words in the panel, or in a tab where no panel is open and the browser
 * opens none from this gesture. Call it in the very handler of the user's gesture, before any await.
 */
export function openSearch(words: string, windowId: number): void {
  const opening = openPanel(windowId);
  const there = isSearchInSight(windowId);
  void requestSearch(words, windowId);
  void Promise.all([opening, there]).then(([opened, inSight]) =>
    opened || inSight ? undefined : openSearchTab(windowId),
  );
}

async function openSearchTab(windowId: number): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html'), windowId });
}
