import type { Platform } from '../page-context.ts';
import { selectAll, textOf } from '../select-elements.ts';

/** Elements that a platform shows on the page of one dataset and nowhere else. */
const VIEWS: Readonly<Partial<Record<Platform, string>>> = {
  dataportal: '[data-test-id="datasets-block"], [data-entryscape="aboutDataset"]',
  'entryscape-blocks':
    '[data-entryscape^="datasetView"], [data-entryscape] .rdformsLabel, [data-entryscape] .rdforms-label, [data-entryscape-property]',
  entryscape: '.rdforms .rdformsLabel',
  ckan: '#dataset-resources, .additional-info .dataset-label',
  opendatasoft: '[ctx-dataset-schema], .ods-dataset-metadata-block',
  geonetwork: '.gn-md-view, [data-gn-metadata-display], [gn-metadata-display]',
  pxweb: '[class^="pxweb"], [id^="pxcontent"], [class^="pxtable"]',
};

/** Pages of one dataset by address, where the page's own marks come late or are not known. */
const ADDRESSES: Readonly<Partial<Record<Platform, RegExp>>> = {
  dataportal: /\/datasets\/\d+_\d+/,
  'entryscape-blocks': /#.*esc_entry=/,
  'arcgis-hub': /\/datasets\/[^/?#]+/,
  geonetwork: /#\/metadata\/[\w-]+/,
};

/** A data service's page on Sveriges dataportal; elsewhere an API is described as it pleases its owner. */
export function isServiceView(platform: Platform | null, url: string): boolean {
  return platform === 'dataportal' && /\/dataservice\/\d+_\d+/.test(URL.parse(url)?.pathname ?? '');
}

/** Lists of datasets, and pages of a single file: what they do not say is said elsewhere. */
const OTHER_VIEWS =
  '.dataset-list .dataset-item + .dataset-item, [property="dc:format"].resource-view, .resource-view, #pre-search, .ods-catalog';

/** The mark that shows a page of one dataset; null elsewhere. */
export function isDatasetView(root: Element, platform: Platform, url: string): string | null {
  if (root.querySelector(OTHER_VIEWS) !== null) return null;
  const address = URL.parse(url);
  if (
    platform === 'dataportal' &&
    /\/(dataservice|dataset-series|specifications|apiexplore|organisations|metadatakvalitet)(\/|$)/.test(
      address?.pathname ?? '',
    )
  )
    return null;
  const view = VIEWS[platform]
    ?.split(', ')
    .find((selector) => root.querySelector(selector) !== null);
  if (view) return view;
  const byAddress = ADDRESSES[platform];
  const place = address ? `${address.pathname}${address.hash}` : '';
  return byAddress?.test(place) ? byAddress.source : null;
}

/** Blocks that are filled by scripts after the page has loaded. */
const LATE: Readonly<Partial<Record<Platform, string>>> = {
  dataportal:
    '[data-test-id="datasets-block"], [data-entryscape="aboutDataset"], [data-test-id="about-section"] [data-entryscape="view"]',
  // Blocks' templates are scripts: their text is there before anything is filled in.
  'entryscape-blocks': '[data-entryscape]:not(script)',
  entryscape: '.rdforms',
};

/** Whether what the page has to say of its dataset has still to be filled in. */
export function isStillEmpty(root: Element, platform: Platform): boolean {
  if (platform === 'opendatasoft' || platform === 'geonetwork' || platform === 'arcgis-hub') {
    const [heading] = selectAll(root, 'h1', 1);
    return /\{\{|^\s*$/.test(textOf(heading, 200));
  }
  const late = LATE[platform];
  if (!late) return false;
  const blocks = selectAll(root, late, 60);
  if (platform !== 'dataportal') return blocks.every((block) => textOf(block, 40) === '');
  // Both the list of files and the facts about the dataset have to be there.
  return (
    blocks.length === 0 ||
    late.split(', ').some((selector) => {
      const found = blocks.filter((block) => block.matches(selector));
      return found.length > 0 && found.every((block) => isBare(block));
    })
  );
}

/** The same for a data service's page: it is made of views, and all of them come late. */
export function isServiceStillEmpty(root: Element): boolean {
  return selectAll(root, '[data-entryscape="view"]', 60).every(isBare);
}

/** Empty, or nothing but a heading. */
function isBare(block: Element): boolean {
  const [heading] = selectAll(block, 'h2, h3', 1);
  return textOf(block, 200).length <= textOf(heading, 200).length;
}
