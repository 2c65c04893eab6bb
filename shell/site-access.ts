import { siteOfPattern, toMatchPattern } from '../core/settings/sites.ts';
import { browser } from './browser.ts';
import { logProblem } from './log.ts';

/**
 * Asks the user, through the browser, for leave to read one site by itself. Call it in the very
 * handler of a click, before any await. A popup may be closed by the question: then only
 * `onSiteAccessChanged` in the background hears the answer.
 */
export async function requestSiteAccess(site: string): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [toMatchPattern(site)] });
  } catch (cause) {
    logProblem('the browser did not ask for the site', cause);
    return false;
  }
}

/** Gives the leave back. */
export async function removeSiteAccess(site: string): Promise<void> {
  // Refused where the access is not optional; then there is nothing to give back.
  await browser.permissions.remove({ origins: [toMatchPattern(site)] }).catch(() => false);
}

/** Those of the sites that Eko may read by itself. */
export async function accessibleSites(sites: readonly string[]): Promise<string[]> {
  const granted = await Promise.all(
    sites.map((site) => browser.permissions.contains({ origins: [toMatchPattern(site)] })),
  );
  return sites.filter((_site, at) => granted[at]);
}

/** Calls back when leave is given or withdrawn, by whomever, with the sites it was given for. */
export function onSiteAccessChanged(changed: (given: readonly string[]) => void): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) =>
    changed(origins.map(siteOfPattern).filter((site) => site !== null)),
  );
  browser.permissions.onRemoved.addListener(() => changed([]));
}

interface TabRequests {
  readonly addHostAccessRequest: (request: { tabId: number }) => Promise<void>;
}

/**
 * Chromium can ask for the site in front without Eko knowing its address; absent elsewhere.
 * https://developer.chrome.com/docs/extensions/reference/api/permissions#method-addHostAccessRequest
 */
function tabRequests(): TabRequests | null {
  const api: object = browser.permissions;
  return 'addHostAccessRequest' in api ? (api as TabRequests) : null;
}

export const canRequestTab = tabRequests() !== null;

/** Lets the browser show, at the toolbar, that Eko would like to read the site in front. */
export async function requestTabAccess(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return;
  try {
    await tabRequests()?.addHostAccessRequest({ tabId: tab.id });
  } catch (cause) {
    logProblem('the browser did not take the request for the site', cause);
  }
}
