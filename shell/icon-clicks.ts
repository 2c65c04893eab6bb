import { browser } from './browser.ts';

const CLICKED = 'eko-icon-clicked';

/** Tells an open panel that the user clicked the icon: the page in front may be read now. */
export function announceIconClick(): void {
  browser.runtime.sendMessage(CLICKED).catch(() => {
    // Nobody listens when no panel is open, which is the usual case.
  });
}

/** Calls back after each click on the icon that another view or the background announces. */
export function onIconClick(clicked: () => void): void {
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (message === CLICKED) clicked();
  });
}
