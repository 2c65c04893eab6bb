import { browser } from './browser.ts';
import { openPanel } from './open-panel.ts';
import { onPanelShortcut } from './shortcut.ts';

const CLICKED = 'eko-icon-clicked';

/** The panel opens from the icon where the user chose so, and by its keys; to be called when the background starts. */
export function openPanelOnClick(): void {
  onClickWithoutPopup((windowId) => void openPanel(windowId));
}

/** Calls back within the user's gesture, where it opens no popup. */
function onClickWithoutPopup(clicked: (windowId: number) => void): void {
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

/**
 * Calls back with the window after each click on the icon. The browser tells every open view itself:
 * no click is lost with a background that it ends just then.
 */
export function onIconClick(clicked: (windowId: number) => void): void {
  onClickWithoutPopup(clicked);
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (isClick(message)) clicked(message.windowId);
  });
}

function isClick(message: unknown): message is { kind: typeof CLICKED; windowId: number } {
  return (
    typeof message === 'object' &&
    message !== null &&
    'kind' in message &&
    message.kind === CLICKED &&
    'windowId' in message
  );
}
