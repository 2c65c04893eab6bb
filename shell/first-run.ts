import type { Language } from '../core/material/material.ts';
import { browser } from './browser.ts';
import { viewLanguage } from './i18n.ts';
import { changeSettings, loadSettings } from './settings-store.ts';
import { loadShortcut } from './shortcut.ts';

/**
 * Shows the welcome once, after a user's own installation: never after an update, never where an
 * organisation installed Eko or wants silence. To be called when the background starts.
 */
export function welcomeOnce(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome();
  });
}

async function welcome(): Promise<void> {
  const [{ firstRun }, self] = await Promise.all([
    loadSettings(),
    // Needs no permission: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/management/getSelf
    browser.management.getSelf(),
  ]);
  if (firstRun !== 'show' || self.installType === 'admin') return;
  await browser.tabs.create({ url: browser.runtime.getURL('/first-run.html') });
}

/** What the welcome depends on. */
interface WelcomeFacts {
  readonly language: Language;
  readonly shortcut: string | null;
  readonly pinned: boolean | null;
  readonly addressBar: boolean;
}

/** Gathers it, and remembers that the welcome has been seen, on the user's other computers too. */
export async function loadWelcome(): Promise<WelcomeFacts> {
  const [settings, shortcut, icon] = await Promise.all([
    loadSettings(),
    loadShortcut(),
    browser.action.getUserSettings?.(),
  ]);
  await changeSettings({ firstRun: 'seen' });
  return {
    language: viewLanguage(settings),
    shortcut,
    pinned: icon?.isOnToolbar ?? null,
    addressBar: 'omnibox' in browser && browser.omnibox !== undefined,
  };
}

/** Closes the welcome's tab. */
export async function endWelcome(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
