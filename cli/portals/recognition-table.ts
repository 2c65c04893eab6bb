import { type PortalFixture, type StatedFacts, toStatedFacts } from './fixtures.ts';

const COLUMNS: readonly (readonly [keyof StatedFacts, string])[] = [
  ['title', 'title'],
  ['description', 'descr.'],
  ['publisher', 'publisher'],
  ['contactEmail', 'contact'],
  ['license', 'licence'],
  ['accessRights', 'access'],
  ['themes', 'themes'],
  ['keywords', 'keywords'],
  ['formats', 'formats'],
  ['addresses', 'addresses'],
  ['documentation', 'docs'],
  ['updateFrequency', 'frequency'],
  ['issued', 'issued'],
  ['modified', 'modified'],
  ['spatial', 'spatial'],
  ['temporal', 'temporal'],
  ['conformsTo', 'conforms'],
  ['isHighValue', 'HVD'],
  ['highValueCategories', 'HVD cat.'],
  ['series', 'series'],
];

/**
 * Platform × field as a Markdown table: on how many of the fixtures that show a field Eko reads it
 * as the fixture's author states it; `–` where no fixture of that platform shows it.
 */
export function recognitionTable(fixtures: readonly PortalFixture[]): string {
  const rows = new Map<string, PortalFixture[]>();
  for (const fixture of fixtures) {
    if (!fixture.facts) continue;
    const row = fixture.platform ?? fixture.page.dataset?.readBy[0] ?? 'none';
    rows.set(row, [...(rows.get(row) ?? []), fixture]);
  }
  const lines = [...rows].map(([platform, members]) => {
    const cells = COLUMNS.map(([field]) => cell(members, field));
    return `| ${platform} (${members.length}) | ${cells.join(' | ')} |`;
  });
  const head = `| platform (pages) | ${COLUMNS.map(([, name]) => name).join(' | ')} |`;
  const rule = `|---|${COLUMNS.map(() => '---').join('|')}|`;
  return [head, rule, ...lines].join('\n');
}

function cell(fixtures: readonly PortalFixture[], field: keyof StatedFacts): string {
  let shown = 0;
  let read = 0;
  for (const { facts, page } of fixtures) {
    const stated = facts?.[field];
    if (stated === undefined || stated === false || stated.toString() === '') continue;
    shown += 1;
    const found = page.dataset && toStatedFacts(page.dataset)[field];
    if (JSON.stringify(found) === JSON.stringify(stated)) read += 1;
  }
  return shown === 0 ? '–' : `${read}/${shown}`;
}
