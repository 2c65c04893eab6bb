import { browser } from './browser.ts';
import { panelAvailable } from './open-panel.ts';
import { loadSettings, onSettingsChanged } from './settings-store.ts';

const POPUP = '/popup.html';

/** Keeps the icon as chosen; to be called when the background starts. */
export function keepIconChoice(): void {
  const apply = () => void applyIconChoice();
  browser.runtime.onInstalled.addListener(apply);
  browser.runtime.onStartup.addListener(apply);
  onSettingsChanged(apply, ['iconOpens']);
}

/**
 * Lets the toolbar icon open what the user chose. Without a popup the browser reports the click
 * to `action.onClicked` and grants access to the page, which Chrome's own "open panel on click" does not.
 */
export async function applyIconChoice(): Promise<void> {
  const { iconOpens } = await loadSettings();
  const popup = iconOpens === 'panel' && panelAvailable ? '' : POPUP;
  await browser.action.setPopup({ popup: popup && browser.runtime.getURL(POPUP) });
}
