import { LIMITS, type Platform } from '../page-context.ts';
import { attributeOf, selectAll, textOf } from '../select-elements.ts';
import { createFields, type FactDraft, type FactField } from './fact-draft.ts';
import { bareName, PROPERTY_FIELDS } from './property-fields.ts';
import { readDistributions } from './read-distributions.ts';
import { readNationalPortal } from './read-national-portal.ts';
import { readOpendatasoftSchema } from './read-opendatasoft-schema.ts';

type Marks = Readonly<Partial<Record<FactField, string>>>;

/** Where each platform's own pages show a fact that no label announces. */
const MARKS: Readonly<Record<Platform, Marks>> = {
  dataportal: {
    title: 'main h1, h1',
    publisher: 'h1 ~ a[href*="/organisations/"], a[href*="/organisations/"]',
    description: '#pre-description, [data-test-id="description"]',
    contactEmail: '[data-test-id="contact-publisher"] a[href^="mailto:"]',
    contactName: '[data-test-id="contact-publisher"] [class*="name"]',
    series: 'a[href*="/dataset-series/"]',
    conformsTo: 'a[href*="/specifications/"]',
    documentation: 'a[href*="/apiexplore/"]',
  },
  'entryscape-blocks': {
    title: '[data-entryscape^="datasetView"] h1',
    publisher: '.esbPublisher',
    description:
      '.esbDescription, [data-entryscape^="datasetView"] .lead, [data-entryscape^="datasetView"] p',
    theme: '.esbTag',
    contactEmail: '[data-entryscape] a[href^="mailto:"]',
  },
  entryscape: {},
  ckan: {
    publisher:
      '#organization-info h1.heading, #organization-info .heading, #organization-info h1, .breadcrumb a[href*="/organization/"]:not([href$="/organization/"])',
    description: '.notes',
    license:
      'section.license a, section.license .license, [property="dc:rights"], [rel="dc:rights"]',
    keyword: '.tag-list a',
    theme: '.media-grid a[href*="/group/"], .dataset-groups a[href*="/group/"], #dataset-groups a',
    contactEmail: '.dataset-details a[href^="mailto:"], .module-contact a[href^="mailto:"]',
  },
  opendatasoft: {
    description:
      '.ods-dataset-metadata-block__description, .ods-dataset-visualization__dataset-description',
    publisher: '.ods-dataset-visualization__publisher',
    contactEmail: '.ods-dataset-metadata-block a[href^="mailto:"]',
  },
  'arcgis-hub': { description: '.content-description, [class*="item-description"]' },
  geonetwork: {
    description: '[data-ng-bind-html*="abstract"], .gn-abstract, .gn-md-abstract',
    keyword: '.gn-keyword, .gn-md-keyword a',
    contactEmail: '.gn-contact a[href^="mailto:"]',
    publisher: '.gn-contact .gn-org, .gn-organisation',
  },
  pxweb: { contactEmail: '[class^="pxweb"] a[href^="mailto:"], #pxcontent a[href^="mailto:"]' },
  'open-data-page': { contactEmail: 'main a[href^="mailto:"]' },
};

const LINKS = /^(contactEmail|documentation)$/;
const LISTS = /^(keyword|theme|conformsTo)$/;

/** What a platform's own marks say of the dataset. */
export function readPortalFacts(root: Element, platform: Platform): FactDraft {
  const { fields, add } = createFields();
  for (const [field, selector] of Object.entries(MARKS[platform]) as [FactField, string][]) {
    for (const element of firstMarked(root, selector, LISTS.test(field) ? LIMITS.listItems : 1)) {
      const href = attributeOf(element, 'href');
      if (field === 'license') add('licenseUrl', href);
      add(field, LINKS.test(field) ? href : textOf(element, LIMITS.descriptionChars));
    }
  }
  if (platform === 'dataportal') readNationalPortal(root, add);
  if (platform === 'entryscape-blocks') readViewTitle(root, add);
  if (platform === 'entryscape-blocks' || platform === 'dataportal') readBlockProperties(root, add);
  if (platform === 'opendatasoft') readOpendatasoftSchema(root, add);
  return { source: 'portal', fields, distributions: readDistributions(root, platform) };
}

/** The elements of the first mark that the page has: marks stand in the order in which they are trusted. */
function firstMarked(root: Element, selectors: string, max: number): Element[] {
  for (const selector of selectors.split(', ')) {
    const found = selectAll(root, selector, max);
    if (found.length > 0) return found;
  }
  return [];
}

type Add = ReturnType<typeof createFields>['add'];

/** Blocks that each show one property, named in an attribute: `data-entryscape-property="dcterms:title"`. */
function readBlockProperties(root: Element, add: Add): void {
  for (const block of selectAll(root, '[data-entryscape-property]')) {
    const field = PROPERTY_FIELDS.get(bareName(attributeOf(block, 'data-entryscape-property')));
    if (field) add(field, textOf(block, LIMITS.descriptionChars));
  }
}

/** Headings of the parts of a view, where the dataset's own title stands outside it. */
const PARTS =
  /^(dataresurser|distributioner|distributions|ytterligare|additional|om |about |tema)/i;

/** Where a view has no first heading of its own rank, the dataset's title is its first heading. */
function readViewTitle(root: Element, add: Add): void {
  const [heading] = selectAll(
    root,
    '[data-entryscape^="datasetView"] h2, [data-entryscape^="datasetView"] h3',
    1,
  );
  const title = textOf(heading, LIMITS.titleChars);
  if (!PARTS.test(title)) add('title', title);
}
