import { browser } from './browser.ts';
import { openSearch } from './open-search.ts';

const ITEM = 'search-selection';

/** Offers a search on selected text; to be called when the background starts. Browsers without menus go without. */
export function offerContextMenu(): void {
  const menus: typeof browser.contextMenus | undefined = browser.contextMenus;
  if (!menus) return;
  browser.runtime.onInstalled.addListener(() => void createItem());
  menus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId === ITEM && tab) openSearch(selectionText ?? '', tab.windowId);
  });
}

/** Both browsers keep the item from then on, over restarts too. */
async function createItem(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: ITEM,
    contexts: ['selection'],
    title: browser.i18n.getMessage('searchSelection'),
  });
}
