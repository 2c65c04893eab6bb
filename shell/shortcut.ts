import { browser } from './browser.ts';

/** The keys that open Eko, as the browser writes them (`Alt+Shift+E`); null where none are set. */
export async function loadShortcut(): Promise<string | null> {
  const commands = await browser.commands?.getAll();
  return commands?.find((command) => command.name === '_execute_action')?.shortcut || null;
}
