import { browser } from './browser.ts';

/** What the views say to the background. */
export const REFRESH_MESSAGE = 'eko-refresh-sources';

/** Asks the background to ask all sources now; how it goes stands in the sources' states. */
export async function requestRefresh(): Promise<void> {
  await browser.runtime.sendMessage(REFRESH_MESSAGE);
}
