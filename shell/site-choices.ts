import type { Settings } from '../core/settings/settings.ts';
import { inADay, withSnooze } from '../core/settings/sites.ts';
import { now } from './clock.ts';
import { changeSettings, type SaveOutcome } from './settings-store.ts';
import { removeSiteAccess, requestSiteAccess } from './site-access.ts';

const including = (list: readonly string[], each: string) =>
  list.includes(each) ? list : [...list, each];
const excluding = (list: readonly string[], each: string) => list.filter((other) => other !== each);

/** How a choice about a site ended: the browser may also deny Eko the site. */
export type SiteOutcome = SaveOutcome | 'denied';

/** Asks for the site and remembers it; from the very handler of a click. */
export async function showAlways(site: string): Promise<SiteOutcome> {
  return (await requestSiteAccess(site)) ? rememberSite(site) : 'denied';
}

/** The site belongs to the automatic mode. */
export async function rememberSite(site: string): Promise<SaveOutcome> {
  return changeSettings(({ automaticSites }) => ({
    automaticSites: including(automaticSites, site),
  }));
}

/** Ends the automatic mode on a site, and gives the access back. */
export async function stopAlways(site: string): Promise<SaveOutcome> {
  const outcome = await changeSettings(({ automaticSites }) => ({
    automaticSites: excluding(automaticSites, site),
  }));
  await removeSiteAccess(site);
  return outcome;
}

/** Leaves one site, or with null all of them, in peace for a day. */
export async function snooze(site: string | null): Promise<SaveOutcome> {
  const until = inADay(now());
  if (site === null) return changeSettings({ snoozedUntil: until });
  return changeSettings(({ snoozedSites }) => ({
    snoozedSites: withSnooze(snoozedSites, site, until, now()),
  }));
}

/** Ends the snooze of a site, and with it that of everything. */
export async function endSnooze(site: string): Promise<SaveOutcome> {
  return changeSettings(({ snoozedSites }) => ({
    snoozedUntil: null,
    snoozedSites: withSnooze(snoozedSites, site, null, now()),
  }));
}

/** Which list of ids something silent stands in. */
type SilencedList = Extract<keyof Settings, 'silencedMaterials' | 'silencedAdvice'>;

/** "Do not show again". */
export async function silence(id: string, list: SilencedList): Promise<SaveOutcome> {
  return changeSettings((current) => ({ [list]: including(current[list], id) }));
}

export async function unsilence(id: string, list: SilencedList): Promise<SaveOutcome> {
  return changeSettings((current) => ({ [list]: excluding(current[list], id) }));
}
