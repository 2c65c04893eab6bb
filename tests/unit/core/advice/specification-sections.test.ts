import { expect, test } from 'vitest';
import { GAP_RULES, type GapId, specificationAddress } from '../../../../core/advice/gaps.ts';

/** Where a section's name was read. */
type Source =
  /** The list of sections that the specification's own pages tie to recommendations. */
  | 'recommendations'
  /** A link in Digg's documentation beside the specification. */
  | 'documentation'
  /**
   * Neither links there: the name follows from the rule by which the specification's program names
   * every section, and from the class and property in its bundle (DCAT-AP-SE 3.0.1).
   */
  | 'rule';

/** Every section that advice leads to: class and property as the bundle of DCAT-AP-SE 3.0.1 has them. */
const SECTIONS: Readonly<Record<GapId, readonly [type: string, property: string, Source]>> = {
  title: ['dcat:Dataset', 'dcterms:title', 'recommendations'],
  publisher: ['dcat:Dataset', 'dcterms:publisher', 'recommendations'],
  description: ['dcat:Dataset', 'dcterms:description', 'recommendations'],
  license: ['dcat:Distribution', 'dcterms:license', 'recommendations'],
  'license-none-given': ['dcat:Distribution', 'dcterms:license', 'recommendations'],
  'license-deed': ['dcat:Distribution', 'dcterms:license', 'recommendations'],
  format: ['dcat:Distribution', 'dcterms:format', 'recommendations'],
  'machine-readable': ['dcat:Distribution', 'dcterms:format', 'recommendations'],
  distribution: ['dcat:Dataset', 'dcat:distribution', 'recommendations'],
  contact: ['dcat:Dataset', 'dcat:contactPoint', 'rule'],
  keywords: ['dcat:Dataset', 'dcat:keyword', 'recommendations'],
  theme: ['dcat:Dataset', 'dcat:theme', 'recommendations'],
  'access-rights': ['dcat:Dataset', 'dcterms:accessRights', 'documentation'],
  'hvd-category': ['dcat:Dataset', 'dcatap:hvdCategory', 'recommendations'],
  'conforms-to': ['dcat:Dataset', 'dcterms:conformsTo', 'recommendations'],
  spatial: ['dcat:Dataset', 'dcterms:spatial', 'rule'],
  temporal: ['dcat:Dataset', 'dcterms:temporal', 'recommendations'],
  issued: ['dcat:Dataset', 'dcterms:issued', 'recommendations'],
  endpoint: ['dcat:DataService', 'dcat:endpointURL', 'rule'],
  'api-documentation': ['dcat:DataService', 'dcat:endpointDescription', 'recommendations'],
  'update-frequency': ['dcat:Dataset', 'dcterms:accrualPeriodicity', 'recommendations'],
  english: ['dcat:Dataset', 'dcterms:description', 'recommendations'],
};

/**
 * The rule in the specification's program (diggsweden/DCAT-AP-SE, libs/specs.js): the class's type
 * and the property, both with their prefix, colons as underscores. A second section on the same
 * property gets `-2`; advice leads to the first.
 */
const sectionName = (type: string, property: string) =>
  encodeURIComponent(`${type}-${property}`.replaceAll(':', '_'));

test.each(Object.entries(SECTIONS))('advice on %s leads to a section that there is', (gap, of) => {
  const [type, property] = of;
  expect(GAP_RULES[gap as GapId].section).toBe(sectionName(type, property));
  expect(specificationAddress(gap as GapId, 'sv', 'dataset')).toBe(
    `https://docs.dataportal.se/dcat/sv/#${sectionName(type, property)}`,
  );
});

/** What the bundle's data service shares with its dataset. */
test.each([
  ['title', 'dcterms:title', 'recommendations'],
  ['contact', 'dcat:contactPoint', 'recommendations'],
  ['keywords', 'dcat:keyword', 'rule'],
  ['access-rights', 'dcterms:accessRights', 'rule'],
  ['hvd-category', 'dcatap:hvdCategory', 'recommendations'],
] as const)('on a data service advice on %s leads to its own section', (gap, property, _source) => {
  expect(specificationAddress(gap, 'en', 'service')).toBe(
    `https://docs.dataportal.se/dcat/en/#${sectionName('dcat:DataService', property)}`,
  );
});
