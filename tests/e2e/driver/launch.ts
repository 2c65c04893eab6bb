import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { provideBrowser } from '../../../cli/browser/install-browser.ts';
import { launchChromium } from './chromium.ts';
import type { EkoBrowser, LaunchOptions } from './eko-browser.ts';
import { launchFirefox } from './firefox.ts';

/**
 * Starts a browser with the built extension in it, and sees to the folder for its pictures; throws with
 * one line when there is no such browser.
 */
export async function launchEko(
  name: EkoBrowser['name'],
  options: Partial<LaunchOptions> = {},
): Promise<EkoBrowser> {
  const found = provideBrowser(name);
  if ('missing' in found) throw new Error(found.missing);
  mkdirSync('.output/pictures', { recursive: true });
  const build = options.build ? `-${options.build}` : '';
  const folder = `${name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3'}${build}`;
  const launch = name === 'firefox' ? launchFirefox : launchChromium;
  return launch({
    extension: resolve('.output', folder),
    executablePath: found.path,
    ...options,
  });
}
