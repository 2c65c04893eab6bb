import type { FactField } from './fact-draft.ts';

/**
 * What the properties of schema.org, DCAT, Dublin Core, vCard and their kin mean to Eko; names
 * without prefix. https://www.w3.org/TR/vocab-dcat-3/, https://schema.org/Dataset
 */
export const PROPERTY_FIELDS: ReadonlyMap<string, FactField> = new Map<string, FactField>([
  ['name', 'title'],
  ['title', 'title'],
  ['description', 'description'],
  ['publisher', 'publisher'],
  ['license', 'license'],
  ['licence', 'license'],
  ['accessRights', 'accessRights'],
  ['conditionsOfAccess', 'accessRights'],
  ['theme', 'theme'],
  ['keywords', 'keyword'],
  ['keyword', 'keyword'],
  ['endpointURL', 'endpoint'],
  ['endpointDescription', 'documentation'],
  ['documentation', 'documentation'],
  ['accrualPeriodicity', 'updateFrequency'],
  ['issued', 'issued'],
  ['datePublished', 'issued'],
  ['modified', 'modified'],
  ['dateModified', 'modified'],
  ['spatial', 'spatial'],
  ['spatialCoverage', 'spatial'],
  ['temporal', 'temporal'],
  ['temporalCoverage', 'temporal'],
  ['conformsTo', 'conformsTo'],
  ['applicableLegislation', 'legislation'],
  ['hvdCategory', 'hvdCategory'],
  ['inSeries', 'series'],
]);

/** A name without the prefix of its vocabulary: `dcat:keyword`, `https://schema.org/name`. */
export function bareName(name: string): string {
  return name.replace(/^.*[:/#]/, '');
}

/** Values of schema.org and the EU's lists that stand as addresses where a word would do. */
export function wordOfAddress(text: string): string {
  const [, word] =
    /^https?:\/\/(?:publications\.europa\.eu\/resource\/authority|data\.europa\.eu)\/(?:[\w-]+\/)+([\w.-]+)$/.exec(
      text,
    ) ?? [];
  return word ?? text;
}
