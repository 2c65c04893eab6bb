import { browser } from './browser.ts';

/** What can be done with keys. */
type CommandName = '_execute_action' | 'open-panel';

/** A command and its keys as the browser writes them (`Alt+Shift+E`); null where none are set. */
export interface Shortcut {
  readonly command: CommandName;
  readonly keys: string | null;
}

const PANEL: CommandName = 'open-panel';
const COMMANDS: readonly CommandName[] = ['_execute_action', PANEL];

/** The keys that open Eko; null where none are set. */
export async function loadShortcut(): Promise<string | null> {
  return (await loadShortcuts())[0]?.keys ?? null;
}

/** All of Eko's commands that this browser knows; empty where it has no commands. */
export async function loadShortcuts(): Promise<readonly Shortcut[]> {
  const known = (await browser.commands?.getAll()) ?? [];
  return COMMANDS.flatMap((command) => {
    const found = known.find(({ name }) => name === command);
    return found ? [{ command, keys: found.shortcut || null }] : [];
  });
}

/** Calls back, within the user's gesture, when the keys for the panel are pressed. */
export function onPanelShortcut(pressed: (windowId: number) => void): void {
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === PANEL && tab) pressed(tab.windowId);
  });
}

/** Opens the browser's own page for changing keys; false where it has none that Eko can open. */
export async function openShortcutSettings(): Promise<boolean> {
  const commands: object = browser.commands ?? {};
  try {
    // Firefox 137 and later; its type is not in Chrome's types.
    if ('openShortcutSettings' in commands && typeof commands.openShortcutSettings === 'function')
      await commands.openShortcutSettings();
    else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    return true;
  } catch {
    // Safari: keys are changed in its own settings, as the text beside the button says.
    return false;
  }
}
