import { toMatchPattern } from '../core/settings/sites.ts';
import { browser } from './browser.ts';
import { logProblem } from './log.ts';
import { loadSettings } from './settings-store.ts';
import { accessibleSites } from './site-access.ts';

const SCRIPT = {
  id: 'eko-page-notice',
  js: ['page-notice.js'],
  runAt: 'document_idle',
  persistAcrossSessions: true,
} as const;
const LOCK = 'eko-automatic-sites';

/**
 * Lets the browser run the page notice on the sites that are chosen and granted, and on none where
 * there are none: then the automatic mode costs nothing, not even a listener.
 */
export async function registerAutomaticSites(): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    const matches = (await grantedSites()).map(toMatchPattern);
    try {
      const { length } = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT.id] });
      const script = { ...SCRIPT, js: [...SCRIPT.js], matches };
      if (matches.length === 0) {
        if (length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT.id] });
      } else if (length > 0) await browser.scripting.updateContentScripts([script]);
      else await browser.scripting.registerContentScripts([script]);
    } catch (cause) {
      logProblem('the automatic sites could not be registered', cause);
    }
  });
}

/** Sites of the automatic mode that Eko may read at present. */
async function grantedSites(): Promise<string[]> {
  return accessibleSites((await loadSettings()).automaticSites);
}

/** The open tabs that show one of those sites. */
export async function automaticTabs() {
  const url = (await grantedSites()).map(toMatchPattern);
  return url.length > 0 ? browser.tabs.query({ url }) : [];
}
