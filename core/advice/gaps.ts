import type { DatasetFacts } from '../page/dataset-facts.ts';

/** What Eko can say of a dataset's description. Stable: users silence pieces of advice by these names. */
export type GapId =
  | 'title'
  | 'publisher'
  | 'description'
  | 'license'
  | 'license-none-given'
  | 'license-deed'
  | 'format'
  | 'machine-readable'
  | 'distribution'
  | 'contact'
  | 'keywords'
  | 'theme'
  | 'access-rights'
  | 'hvd-category'
  | 'conforms-to'
  | 'spatial'
  | 'temporal'
  | 'issued'
  | 'endpoint'
  | 'api-documentation'
  | 'update-frequency'
  | 'english';

/** DCAT-AP-SE's own three steps; `useful` is what it leaves to the publisher. */
export type Obligation = 'mandatory' | 'recommended' | 'useful';

/** Where the specification speaks of it, and how to choose a guide from whatever index there is. */
export interface GapRule {
  readonly obligation: Obligation;
  /** What it is worth to whoever wants to find and use the data, 1–10; decides what comes first. */
  readonly value: number;
  /** Section of the specification, or a page beside it. */
  readonly section: string;
  /** Materials that are about exactly this, by id: the first that the index has. */
  readonly guideIds: readonly string[];
  /** Else the material with the most of these topics. */
  readonly guideTopics: readonly string[];
}

const METADATA = ['dcat-ap-se', 'metadata', 'rekommendationer'];
const NAMING = { guideIds: ['dcat-rekommendationer'], guideTopics: METADATA };
const LICENCES = { guideIds: ['digg-licenser'], guideTopics: ['licenser', 'cc0'] };
const FORMATS = {
  guideIds: ['digg-odl-format', 'fivestar'],
  guideTopics: ['format', 'maskinläsbart', 'femstjärnemodellen'],
};
const API = {
  guideIds: ['ws-2021-02-02-api-i-praktiken', 'dp-rest-response'],
  guideTopics: ['openapi', 'api'],
};
const CARE = {
  guideIds: ['ws-2020-11-03-forvaltning-oppna-data'],
  guideTopics: ['förvaltning', 'ansvar'],
};

/**
 * Every gap by DCAT-AP-SE 3.0.1 (https://docs.dataportal.se/dcat/sv/), obligations as its classes
 * Dataset, Distribution and DataService state them. docs/portals.md explains the choice.
 */
export const GAP_RULES: Readonly<Record<GapId, GapRule>> = {
  title: rule('mandatory', 9, 'dcat_Dataset-dcterms_title', NAMING),
  publisher: rule('mandatory', 9, 'dcat_Dataset-dcterms_publisher', NAMING),
  description: rule('mandatory', 10, 'dcat_Dataset-dcterms_description', NAMING),
  license: rule('recommended', 10, 'dcat_Distribution-dcterms_license', LICENCES),
  'license-none-given': rule('recommended', 10, 'dcat_Distribution-dcterms_license', LICENCES),
  'license-deed': rule('recommended', 5, 'dcat_Distribution-dcterms_license', LICENCES),
  format: rule('mandatory', 8, 'dcat_Distribution-dcterms_format', FORMATS),
  'machine-readable': rule('useful', 8, 'dcat_Distribution-dcterms_format', FORMATS),
  distribution: rule('useful', 7, 'dcat_Dataset-dcat_distribution', {
    guideIds: ['digg-vagl-tillgangliggora', 'docs-catalog'],
    guideTopics: ['publicering', 'öppna data'],
  }),
  contact: rule('recommended', 7, 'dcat_Dataset-dcat_contactPoint', NAMING),
  keywords: rule('recommended', 6, 'dcat_Dataset-dcat_keyword', NAMING),
  theme: rule('recommended', 6, 'dcat_Dataset-dcat_theme', NAMING),
  'access-rights': rule('recommended', 5, 'dcat_Dataset-dcterms_accessRights', {
    guideIds: ['digg-odl-krav'],
    guideTopics: ['informationssäkerhet', 'delade data', 'villkor'],
  }),
  'hvd-category': rule('mandatory', 9, 'dcat_Dataset-dcatap_hvdCategory', {
    guideIds: ['digg-vardefulla'],
    guideTopics: ['värdefulla datamängder', 'hvd'],
  }),
  'conforms-to': rule('recommended', 4, 'dcat_Dataset-dcterms_conformsTo', {
    guideIds: ['dv-gitlab'],
    guideTopics: ['dataspecifikation', 'dataverkstad'],
  }),
  spatial: rule('recommended', 3, 'dcat_Dataset-dcterms_spatial', NAMING),
  temporal: rule('recommended', 3, 'dcat_Dataset-dcterms_temporal', NAMING),
  issued: rule('recommended', 2, 'dcat_Dataset-dcterms_issued', NAMING),
  endpoint: rule('mandatory', 10, 'dcat_DataService-dcat_endpointURL', API),
  'api-documentation': rule('recommended', 6, 'dcat_DataService-dcat_endpointDescription', API),
  'update-frequency': rule('useful', 4, 'dcat_Dataset-dcterms_accrualPeriodicity', CARE),
  english: rule('useful', 2, 'dcat_Dataset-dcterms_description', NAMING),
};

function rule(
  obligation: Obligation,
  value: number,
  section: string,
  guide: Pick<GapRule, 'guideIds' | 'guideTopics'>,
): GapRule {
  return { obligation, value, section, ...guide };
}

/**
 * The specification's section on a gap, in the reader's language; a data service has sections of
 * its own on what it shares with datasets.
 */
export function specificationAddress(
  gap: GapId,
  language: 'sv' | 'en',
  describes: DatasetFacts['describes'],
): string {
  const { section } = GAP_RULES[gap];
  const own =
    describes === 'service' ? section.replace(/^dcat_Dataset-/, 'dcat_DataService-') : section;
  return `https://docs.dataportal.se/dcat/${language}/#${own}`;
}
