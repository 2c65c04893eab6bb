import { loadSettings, resetSettings, type SaveOutcome } from './settings-store.ts';
import { removeSiteAccess } from './site-access.ts';

/** All choices become what Eko comes with; what sites were granted is given back. */
export async function forgetEverything(): Promise<SaveOutcome> {
  const { automaticSites } = await loadSettings();
  const outcome = await resetSettings();
  for (const site of automaticSites) await removeSiteAccess(site);
  return outcome;
}
