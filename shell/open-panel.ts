import { sidebar, sidePanel } from './browser.ts';
import { logProblem } from './log.ts';

/** Whether this browser has a panel beside the page. */
export const panelAvailable = sidePanel !== undefined || sidebar !== undefined;

/**
 * Opens the panel beside the page. Call it in the very handler of the user's click, before any
 * await: both browsers allow it only there.
 * https://developer.chrome.com/docs/extensions/reference/api/sidePanel#method-open
 */
export function openPanel(windowId: number): void {
  const opening = sidePanel ? sidePanel.open({ windowId }) : sidebar?.open();
  opening?.catch((cause: unknown) => logProblem('the panel did not open', cause));
}
