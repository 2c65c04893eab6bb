import type { Settings } from './settings.ts';

const DAY_MS = 86_400_000;

/**
 * The site of an address, as the settings name it: scheme and host. Without the port, since the
 * permissions of browsers know none. Null for what is no website.
 */
export function siteOf(url: string): string | null {
  const address = URL.parse(url);
  if (!address || !/^https?:$/.test(address.protocol)) return null;
  return `${address.protocol}//${address.hostname}`;
}

/** The site's host, as one reads it aloud. */
export function hostOf(site: string): string {
  return URL.parse(site)?.hostname ?? site;
}

/**
 * What the browser is asked for: this host alone, no subdomains.
 * https://developer.chrome.com/docs/extensions/develop/concepts/match-patterns
 */
export function toMatchPattern(site: string): string {
  return `${site}/*`;
}

/** The site that a granted pattern stands for; null for patterns wider than one host. */
export function siteOfPattern(pattern: string): string | null {
  return pattern.includes('://*') ? null : siteOf(pattern.replace(/\/\*$/, '/'));
}

/** Until when Eko is to say nothing unasked on this site; null where it may speak now. */
export function snoozeEnd(
  { snoozedUntil, snoozedSites }: Pick<Settings, 'snoozedUntil' | 'snoozedSites'>,
  site: string,
  now: string,
): string | null {
  const ends = [snoozedUntil, snoozedSites[site] ?? null].filter((end) => isAhead(end, now));
  return ends.toSorted((a, b) => Date.parse(b) - Date.parse(a))[0] ?? null;
}

/** Whether an instant is still to come; null never is. */
export function isAhead(until: string | null, now: string): until is string {
  return until !== null && Date.parse(until) > Date.parse(now);
}

/** A day from now. */
export function inADay(now: string): string {
  return new Date(Date.parse(now) + DAY_MS).toISOString();
}

/** The snoozed sites with one more, or without one; those whose time has passed leave. */
export function withSnooze(
  sites: Settings['snoozedSites'],
  site: string,
  until: string | null,
  now: string,
): Settings['snoozedSites'] {
  const kept = Object.entries(sites).filter(([each, end]) => each !== site && isAhead(end, now));
  return Object.fromEntries(until === null ? kept : [...kept, [site, until]]);
}
