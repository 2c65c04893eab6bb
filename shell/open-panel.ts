import { sidebar, sidePanel } from './browser.ts';
import { logProblem } from './log.ts';

/** Whether this browser has a panel beside the page. */
export const panelAvailable = sidePanel !== undefined || sidebar !== undefined;

/**
 * Opens the panel beside the page. Call it in the very handler of the user's click, before any
 * await: both browsers allow it only there.
 * https://developer.chrome.com/docs/extensions/reference/api/sidePanel#method-open
 * @returns whether it is open; never rejects
 */
export function openPanel(windowId: number): Promise<boolean> {
  const opening = sidePanel ? sidePanel.open({ windowId }) : sidebar?.open();
  return Promise.resolve(opening).then(
    () => panelAvailable,
    (cause: unknown) => {
      logProblem('the panel did not open', cause);
      return false;
    },
  );
}
