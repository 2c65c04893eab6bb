import { browser } from './browser.ts';
import { openPanel } from './open-panel.ts';
import { onPanelShortcut } from './shortcut.ts';

/** What the popup says to an open panel, with the window it is in. */
export const CLICKED = 'eko-icon-clicked';

/** The panel opens from the icon where the user chose so, and by its keys; to be called when the background starts. */
export function openPanelOnClick(): void {
  onClickWithoutPopup((windowId) => void openPanel(windowId));
}

/** Calls back within the user's gesture, where it opens no popup. */
export function onClickWithoutPopup(clicked: (windowId: number) => void): void {
  browser.action.onClicked.addListener(({ windowId }) => clicked(windowId));
  onPanelShortcut(clicked);
}

/** Tells an open panel, from the popup, that the user clicked the icon of its window: the page in front may be read now. */
export async function announceOwnClick(): Promise<void> {
  const { id } = await browser.windows.getCurrent();
  if (id === undefined) return;
  browser.runtime.sendMessage({ kind: CLICKED, windowId: id }).catch(() => {
    // Nobody listens when no panel is open, which is the usual case.
  });
}
