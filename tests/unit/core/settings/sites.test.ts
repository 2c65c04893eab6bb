import { expect, test } from 'vitest';
import portals from '../../../../core/settings/portals.json';
import {
  siteOf,
  siteOfPattern,
  snoozeEnd,
  toMatchPattern,
  withSnooze,
} from '../../../../core/settings/sites.ts';

const SITE = 'https://www.dataportal.se';
const NOW = '2026-11-24T12:00:00Z';
const LATER = '2026-11-25T12:00:00Z';

test.each([
  ['https://www.dataportal.se/datasets/1?q=2', SITE],
  ['http://127.0.0.1:8080/x', 'http://127.0.0.1'],
  ['chrome://settings', null],
  ['file:///etc/hosts', null],
  ['nonsense', null],
])('%s is on site %s', (url, site) => {
  expect(siteOf(url)).toBe(site);
});

test('the browser is asked for that host alone, and its answer leads back to the site', () => {
  expect(toMatchPattern(SITE)).toBe('https://www.dataportal.se/*');
  expect(siteOfPattern(toMatchPattern(SITE))).toBe(SITE);
  expect(siteOfPattern('https://*/*')).toBeNull();
  expect(siteOfPattern('*://*.example.se/*')).toBeNull();
});

test('a snooze ends by itself, one of everything holds for every site, and the longer one counts', () => {
  const snoozed = { snoozedUntil: null, snoozedSites: { [SITE]: LATER } };
  expect(snoozeEnd(snoozed, SITE, NOW)).toBe(LATER);
  expect(snoozeEnd(snoozed, SITE, '2026-11-26T12:00:00Z')).toBeNull();
  expect(snoozeEnd(snoozed, 'https://other.se', NOW)).toBeNull();
  expect(snoozeEnd({ snoozedUntil: LATER, snoozedSites: {} }, SITE, NOW)).toBe(LATER);
  const sooner = '2026-11-25T10:00:00+02:00';
  expect(snoozeEnd({ ...snoozed, snoozedUntil: sooner }, SITE, NOW)).toBe(LATER);
});

test('snoozing one more site drops those whose time has passed', () => {
  const sites = { 'https://old.se': '2026-11-01T00:00:00Z', [SITE]: LATER };
  expect(withSnooze(sites, 'https://new.se', LATER, NOW)).toEqual({
    [SITE]: LATER,
    'https://new.se': LATER,
  });
  expect(withSnooze(sites, SITE, null, NOW)).toEqual({});
});

test('the ready list holds sites that can be asked for, each once', () => {
  expect(portals.length).toBeGreaterThan(50);
  expect(portals[0]).toEqual({ site: SITE, name: 'Sveriges dataportal' });
  for (const { site } of portals) expect(siteOf(`${site}/x`)).toBe(site);
  expect(new Set(portals.map(({ site }) => site)).size).toBe(portals.length);
});
