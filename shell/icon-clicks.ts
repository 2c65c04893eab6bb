import { browser } from './browser.ts';
import { openPanel } from './open-panel.ts';
import { onPanelShortcut } from './shortcut.ts';

const CLICKED = 'eko-icon-clicked';

/** The panel opens from the icon where the user chose so, and by its keys; to be called when the background starts. */
export function openPanelOnClick(): void {
  const open = (windowId: number) => {
    void openPanel(windowId);
    announceIconClick(windowId);
  };
  browser.action.onClicked.addListener(({ windowId }) => open(windowId));
  onPanelShortcut(open);
}

/** Tells an open panel that the user clicked the icon of its window: the page in front may be read now. */
function announceIconClick(windowId: number): void {
  browser.runtime.sendMessage({ kind: CLICKED, windowId }).catch(() => {
    // Nobody listens when no panel is open, which is the usual case.
  });
}

/** The same from the popup, which belongs to that window. */
export async function announceOwnClick(): Promise<void> {
  const { id } = await browser.windows.getCurrent();
  if (id !== undefined) announceIconClick(id);
}

/** Calls back with the window after each click on the icon that another view or the background announces. */
export function onIconClick(clicked: (windowId: number) => void): void {
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
