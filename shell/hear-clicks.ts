import { browser } from './browser.ts';
import { CLICKED, onClickWithoutPopup } from './icon-clicks.ts';

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
