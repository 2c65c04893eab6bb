import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** Any browser that is Chromium inside serves as `chromium`. */
const COMMANDS: Record<BrowserName, readonly string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

const MAC_APPLICATIONS: Record<BrowserName, readonly string[]> = {
  chromium: ['Google Chrome', 'Chromium', 'Microsoft Edge'],
  firefox: ['Firefox'],
};

const WINDOWS_PROGRAMS: Record<BrowserName, readonly string[]> = {
  chromium: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

/** The browser's program on this machine, or null. `EKO_CHROMIUM` and `EKO_FIREFOX` name another one. */
export function findBrowser(name: BrowserName): string | null {
  const named = process.env[`EKO_${name.toUpperCase()}`];
  if (named) return existsSync(named) ? named : null;
  return candidates(name).find((path) => existsSync(path)) ?? null;
}

function candidates(name: BrowserName): string[] {
  if (process.platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      MAC_APPLICATIONS[name].map((app) =>
        join(folder, `${app}.app`, 'Contents', 'MacOS', app === 'Firefox' ? 'firefox' : app),
      ),
    );
  }
  if (process.platform === 'win32') {
    const { ProgramFiles, 'ProgramFiles(x86)': programFiles86, LOCALAPPDATA } = process.env;
    return [ProgramFiles, programFiles86, LOCALAPPDATA].flatMap((folder) =>
      folder ? WINDOWS_PROGRAMS[name].map((program) => join(folder, program)) : [],
    );
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return COMMANDS[name].flatMap((command) => folders.map((folder) => join(folder, command)));
}
