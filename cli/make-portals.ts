// `npm run portal-list -- <registry.json>`: the list of public data portals that the settings offer, from
// a list of [software, address, name, status, owner, …] such as the open registry of data portals has.
import { readFileSync, writeFileSync } from 'node:fs';
import { siteOf } from '../core/settings/sites.ts';

/** Software whose pages people read; map and file servers are for machines. */
const FOR_READERS = [
  'entryscape',
  'ckan',
  'custom',
  'arcgishub',
  'opendatasoft',
  'pxweb',
  'metagis',
];
/** Trials, and names that say nothing. */
const NO_PORTAL = /demo|^data catalog$/i;
const FIRST = 'https://www.dataportal.se';
const TARGET = new URL('../core/settings/portals.json', import.meta.url);

const [path] = process.argv.slice(2);
if (!path) throw new Error('name the file with the registry');
const rows: unknown = JSON.parse(readFileSync(path, 'utf8'));
if (!Array.isArray(rows)) throw new Error(`${path} is no list`);

const portals = new Map([[FIRST, 'Sveriges dataportal']]);
for (const row of rows) {
  if (!Array.isArray(row)) continue;
  const [software, address, name, status] = row.map(String);
  const site = siteOf(address ?? '');
  if (!site?.startsWith('https://') || status !== 'active' || portals.has(site)) continue;
  if (!name || NO_PORTAL.test(name) || !FOR_READERS.includes(software ?? '')) continue;
  portals.set(site, name.trim());
}
const [first, ...rest] = [...portals].map(([site, name]) => ({ site, name }));
const sorted = rest.sort((a, b) => a.name.localeCompare(b.name, 'sv'));
writeFileSync(TARGET, `${JSON.stringify([first, ...sorted], null, 2)}\n`);
console.log(`${portals.size} portals in ${TARGET.pathname}`);
