import { LIMITS, type Platform } from '../page-context.ts';
import { attributeOf, selectAll, selectNear, textOf } from '../select-elements.ts';
import type { DistributionDraft } from './fact-draft.ts';

interface Badges {
  readonly badge: string;
  readonly within: string;
  /** What holds one way to the data, with or without a badge; where the platform has such. */
  readonly item?: string;
}

/** What marks one format, and the block in which a platform lists the ways to the data. */
const BADGES: Readonly<Partial<Record<Platform, Badges>>> = {
  dataportal: {
    badge: '[data-esb-collection-format], span.uppercase[title]',
    within: '[data-test-id="datasets-block"]',
    item: '[data-test-id="datasets-block"] .esbRow, [data-test-id="datasets-block"] ul > li',
  },
  // Its rows list other things too: only a badge tells a way to the data.
  'entryscape-blocks': { badge: '[data-esb-collection-format], .formatLabel', within: 'body' },
  entryscape: { badge: '[data-esb-collection-format]', within: 'body' },
  ckan: {
    badge: '.format-label, [property="dc:format"]',
    within: '#dataset-resources, .resource-list',
    item: 'li.resource-item',
  },
  'arcgis-hub': { badge: '[class*="download-format"]', within: 'body' },
  geonetwork: { badge: '.gn-format, .gn-protocol', within: 'body' },
};
/** The ways to the data that a platform lists, one for each row with a format badge or file link. */
export function readDistributions(root: Element, platform: Platform): DistributionDraft[] {
  if (platform === 'opendatasoft') return readExports(root);
  const marks = BADGES[platform];
  if (!marks) return [];
  const rows = new Map<Element, Element[]>();
  for (const block of selectAll(root, marks.within, 3))
    for (const badge of selectAll(block, marks.badge, 100)) {
      const row = (marks.item && badge.closest(marks.item)) || rowOf(badge, block, marks.badge);
      rows.set(row, [...(rows.get(row) ?? []), badge]);
    }
  for (const item of marks.item ? selectAll(root, marks.item, 60) : [])
    if (!rows.has(item) && !item.parentElement?.closest(marks.item ?? '')) rows.set(item, []);
  return [...rows]
    .slice(0, LIMITS.distributions)
    .map(([row, badges]) => toDistribution(row, badges));
}

/** The smallest part of the block that holds a badge and its links, where no other badge shares them. */
function rowOf(badge: Element, block: Element, mark: string): Element {
  for (let part = badge.parentElement; part && part !== block; part = part.parentElement)
    if (selectNear(part, 'a[href]', 1).length > 0)
      return selectNear(part, mark, 2).length > 1 ? badge : part;
  return badge;
}

function toDistribution(row: Element, badges: readonly Element[]): DistributionDraft {
  const links = selectNear(row, 'a[href]:not([href^="#"])', 12);
  const link = (words: RegExp) => {
    const found = links.find((each) => words.test(textOf(each, 80)));
    return found ? attributeOf(found, 'href') : '';
  };
  const [data] = selectNear(row, 'a.resource-url-analytics, a[download]', 1);
  const [title] = selectNear(
    row,
    '.heading, .resourceLabel, h3, h4, [class*="title" i], span:not([class])',
    1,
  );
  const downloadUrl =
    (data ? attributeOf(data, 'href') : '') || link(/^(ladda ner|ladda ned|hämta|download)/i);
  return {
    title: textOf(title, LIMITS.listItemChars),
    formats: badges.flatMap((badge) => [
      textOf(badge, 60),
      // CKAN writes `data` where no format is given.
      attributeOf(badge, 'data-format').replace(/^data$/i, ''),
      attributeOf(badge, 'title'),
    ]),
    accessUrl: link(/^(åtkomst|webbsida|till (data|tjänsten)|access|web ?page|go to|gå till)/i),
    downloadUrl,
  };
}

/** The export links of Opendatasoft: the format stands in the address. */
function readExports(root: Element): DistributionDraft[] {
  const links = selectAll(
    root,
    'a[href*="/exports/"], a[href*="/download/"], a[href*="format="]',
    60,
  );
  return links.flatMap((link) => {
    const href = attributeOf(link, 'href');
    const [, format] = /(?:\/exports\/|[?&]format=)([\w-]+)/.exec(href) ?? [];
    return format ? [{ formats: [format], downloadUrl: href, title: textOf(link, 80) }] : [];
  });
}
