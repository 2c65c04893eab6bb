import { browser } from './browser.ts';
import { isPanelOpen, openPanel } from './open-panel.ts';
import { requestSearch } from './search-request.ts';

/**
 * Shows the search for some words in the panel, or in a tab where no panel is open and the browser
 * opens none from this gesture. Call it in the very handler of the user's gesture, before any await.
 */
export function openSearch(words: string, windowId: number): void {
  const opening = openPanel(windowId);
  void requestSearch(words, windowId);
  void opening
    .then((opened) => opened || isPanelOpen(windowId))
    .then((isOpen) => (isOpen ? undefined : openSearchTab(windowId)));
}

async function openSearchTab(windowId: number): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html'), windowId });
}
