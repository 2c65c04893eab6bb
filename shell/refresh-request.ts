import { browser } from './browser.ts';

/** What the views say to the background. */
export const REFRESH_MESSAGE = 'eko-refresh-sources';

/** Asks the background to ask all sources now; how it goes stands in the sources' states. */
export async function requestRefresh(): Promise<void> {
  await browser.runtime.sendMessage(REFRESH_MESSAGE);
}

/** Held while the sources are being asked: one refresh at a time, whoever asks for it. */
export const REFRESH_LOCK = 'eko-refresh';

/** Whether the background is asking the sources at this moment; false once the browser has ended it. */
export async function isRefreshing(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === REFRESH_LOCK);
}
