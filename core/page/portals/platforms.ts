import type { Evidence, Platform } from '../page-context.ts';

interface PlatformMarks {
  readonly platform: Platform;
  /** Elements that only this platform's pages hold. */
  readonly structure: string;
  readonly address?: RegExp;
  /** In the page's title. */
  readonly words?: RegExp;
}

/** In the order in which they are asked: the more special first. docs/portals.md says where each mark comes from. */
const PLATFORMS: readonly PlatformMarks[] = [
  {
    platform: 'dataportal',
    structure:
      '[data-test-id="datasets-block"], [data-test-id="about-section"], [data-test-id="catalog-information"], [data-entryscape="aboutDataset"], [data-entryscape="customIndicators"], #pre-description',
    address: /^(www\.|www-sandbox\.)?dataportal\.se\//,
  },
  {
    platform: 'entryscape-blocks',
    structure:
      '[data-entryscape], script[src*="entryscape.com/blocks"], .esbMain, .escoList, [data-esb-collection-format]',
  },
  {
    platform: 'entryscape',
    structure: '.rdforms .rdformsLabel, .entryscape .rdforms, .spaView',
    address:
      /^([\w.-]+\.entryscape\.net|catalog\.[\w.-]+|(editera|admin|sandbox\.admin)\.dataportal\.se)\//,
  },
  {
    platform: 'ckan',
    structure:
      'meta[name="generator"][content^="ckan" i], #dataset-resources, .ckan-footer-logo, .dataset-label + .dataset-details, .format-label[data-format]',
  },
  {
    platform: 'opendatasoft',
    structure:
      '[ctx-dataset-schema], .ods-dataset-metadata-block, .ods-app-explore-dataset, .ods-dataset-visualization, [class^="ods-explore"]',
    address: /^[\w.-]+\.opendatasoft\.com\/|^[^/]+\/explore\/dataset\//,
  },
  {
    platform: 'arcgis-hub',
    structure: 'meta[name="opendata-ui/config/environment"], hub-app, arcgis-hub-content',
    address: /^[\w.-]+\.(hub\.arcgis\.com|opendata\.arcgis\.com)\//,
  },
  {
    platform: 'geonetwork',
    structure:
      '[gn-metadata-display], [data-gn-metadata-display], .gn-md-view, .gn-record, [gn-search-form], [data-gn-search-form]',
    address: /\/geonetwork\/|\/srv\/[a-z]{3}\/catalog\.search/,
    words: /\bGeoNetwork\b/,
  },
  {
    platform: 'pxweb',
    structure: '[class^="pxweb"], [id^="pxcontent"], [class^="pxtable"]',
    address: /pxweb|statistikdatabas/i,
    words: /\bPxWeb\b/i,
  },
];

/** The platform that a page comes from, and what shows it. */
export interface FoundPlatform {
  readonly platform: Platform;
  readonly evidence: Evidence;
}

/** Which software a page comes from: by its structure, else by its address, else by its title's words. */
export function readPlatform(root: Element, url: string, title: string): FoundPlatform | null {
  const byStructure = platformByStructure(root);
  // The national portal is built of Blocks: on its lists only the address tells the two apart.
  if (byStructure && byStructure.platform !== 'entryscape-blocks') return byStructure;
  const address = URL.parse(url);
  const place = address ? `${address.hostname}${address.pathname}` : '';
  const byAddress = PLATFORMS.find((each) => each.address?.test(place));
  if (byStructure && byAddress?.platform !== 'dataportal') return byStructure;
  if (byAddress?.address)
    return {
      platform: byAddress.platform,
      evidence: { by: 'address', mark: byAddress.address.source },
    };
  const byWords = PLATFORMS.find(({ words }) => words?.test(title));
  if (byWords?.words)
    return { platform: byWords.platform, evidence: { by: 'words', mark: byWords.words.source } };
  return null;
}

function platformByStructure(root: Element): FoundPlatform | null {
  for (const { platform, structure } of PLATFORMS) {
    const mark = structure.split(', ').find((selector) => root.querySelector(selector) !== null);
    if (mark) return { platform, evidence: { by: 'structure', mark } };
  }
  return null;
}
