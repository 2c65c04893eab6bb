import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { type BrowserName, findBrowser } from './find-browser.ts';

/** The browser and its Swedish texts, as Debian names them. */
const DEBIAN_PACKAGES: Record<BrowserName, readonly string[]> = {
  chromium: ['chromium', 'chromium-l10n'],
  firefox: ['firefox-esr', 'firefox-esr-l10n-sv-se'],
};

const WHAT_TO_INSTALL: Record<BrowserName, string> = {
  chromium:
    'No Chrome, Chromium or Edge was found: install one (https://www.google.com/chrome), or set EKO_CHROMIUM to its program.',
  firefox:
    'No Firefox was found: install it (https://www.mozilla.org/firefox), or set EKO_FIREFOX to its program.',
};

/**
 * The browser's program. On Debian as root, what is missing of it is installed first.
 * Elsewhere a missing browser is answered with one line that says what to install.
 */
export function provideBrowser(name: BrowserName): { path: string } | { missing: string } {
  if (!process.env[`EKO_${name.toUpperCase()}`] && isDebianRoot()) installMissing(name);
  const path = findBrowser(name);
  return path ? { path } : { missing: WHAT_TO_INSTALL[name] };
}

function isDebianRoot(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    // A Linux that does not say what it is: not Debian.
    return false;
  }
}

function installMissing(name: BrowserName): void {
  const missing = DEBIAN_PACKAGES[name].filter((debianPackage) => !isInstalled(debianPackage));
  if (missing.length === 0) return;
  console.log(`Installing ${missing.join(' and ')} (apt-get) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...missing];
  try {
    for (const step of [['update', '-qq'], install])
      execFileSync('apt-get', step, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  } catch {
    // apt-get has said why on the error stream; what was there before may still serve.
    console.error(`apt-get could not install ${missing.join(' and ')}.`);
  }
}

function isInstalled(debianPackage: string): boolean {
  try {
    const query = ['-W', '-f=$' + '{Status}', debianPackage];
    return execFileSync('dpkg-query', query, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).includes('ok installed');
  } catch {
    // dpkg-query ends with an error for a package it has never heard of.
    return false;
  }
}
