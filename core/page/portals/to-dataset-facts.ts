import { cleanText } from '../clean-text.ts';
import type { Contact, DatasetFacts, Distribution, Format, License } from '../dataset-facts.ts';
import { LIMITS } from '../page-context.ts';
import { toAddress } from '../select-elements.ts';
import type { DistributionDraft, FactDraft, FactField } from './fact-draft.ts';
import { wordOfAddress } from './property-fields.ts';
import { toAccessRights } from './to-access-rights.ts';
import { toFormat } from './to-format.ts';
import { toLicense } from './to-license.ts';

/**
 * One record from what the readers found, the most trusted first: what stands in structured data
 * counts before what a label says. Cleaned, capped and normalised.
 * @param base the page's address, for relative links
 * @param heading the title where no reader found one
 */
export function toDatasetFacts(
  drafts: readonly FactDraft[],
  base: string,
  heading: string,
  isPending: boolean,
): DatasetFacts {
  const said = (field: FactField) => drafts.flatMap(({ fields }) => fields.get(field) ?? []);
  const one = (field: FactField, maxChars: number = LIMITS.listItemChars) =>
    said(field)
      .map((text) => cleanText(wordOfAddress(text), maxChars))
      .find(Boolean) ?? '';
  /** Lists come from the most trusted reader that has one. */
  const list = (field: FactField, separator?: RegExp) => {
    const draft = drafts.find(({ fields }) => (fields.get(field)?.length ?? 0) > 0);
    const texts = draft?.fields.get(field) ?? [];
    return uniqueTexts(separator ? texts.flatMap((text) => text.split(separator)) : texts);
  };
  const addresses = (field: FactField) =>
    [
      ...new Set(
        said(field)
          .map((text) => toAddress(text, base))
          .filter(Boolean),
      ),
    ].slice(0, 5);
  const distributions = (
    drafts.find((draft) => draft.distributions.length > 0)?.distributions ?? []
  )
    .slice(0, LIMITS.distributions)
    .map((draft) => toDistribution(draft, base));
  const legislation = said('legislation').join(' ').slice(0, 2_000);
  const highValueCategories = list('hvdCategory');
  return {
    title: one('title', LIMITS.titleChars) || cleanText(heading, LIMITS.titleChars),
    description: one('description', LIMITS.descriptionChars),
    languages: uniqueTexts(said('language')),
    publisher: one('publisher'),
    contact: toContact(one('contactName'), said('contactEmail'), one('contactPhone')),
    license: sharedLicense(toLicenseOf(said('license'), said('licenseUrl'), base), distributions),
    accessRights: toAccessRights(one('accessRights')),
    themes: list('theme'),
    keywords: list('keyword', /[,;]/),
    distributions,
    endpoints: addresses('endpoint'),
    documentation: addresses('documentation'),
    updateFrequency: one('updateFrequency'),
    issued: one('issued'),
    modified: one('modified'),
    spatial: list('spatial'),
    temporal: one('temporal'),
    conformsTo: list('conformsTo'),
    isHighValue: /2023\/138|värdefull|high[- ]value/i.test(legislation),
    highValueCategories,
    series: one('series'),
    isPending,
    readBy: [...new Set(drafts.filter(isTelling).map(({ source }) => source))],
  };
}

function isTelling({ fields, distributions }: FactDraft): boolean {
  return fields.size > 0 || distributions.length > 0;
}

function uniqueTexts(texts: readonly string[]): string[] {
  const clean = texts
    .slice(0, LIMITS.listItems * 3)
    .map((text) => cleanText(wordOfAddress(text.trim()), LIMITS.listItemChars));
  return [...new Set(clean.filter(Boolean))].slice(0, LIMITS.listItems);
}

function toContact(name: string, emails: readonly string[], phone: string): Contact | null {
  const email =
    [...emails, name]
      .map((text) => /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/.exec(text.slice(0, 300))?.[0] ?? '')
      .find(Boolean) ?? '';
  const named = name === email ? '' : name;
  return named || email || phone ? { name: named, email, phone } : null;
}

function toLicenseOf(
  texts: readonly string[],
  urls: readonly string[],
  base: string,
): License | null {
  const text = texts.map((each) => cleanText(each, LIMITS.titleChars)).find(Boolean) ?? '';
  const address = urls.map((each) => toAddress(each, base)).find(Boolean) ?? '';
  // A text that is an address is the licence's address.
  return toLicense(text, address || (/^https?:/.test(text) ? toAddress(text, base) : ''));
}

/** The dataset's own licence, else the one that its distributions name. */
function sharedLicense(
  own: License | null,
  distributions: readonly Distribution[],
): License | null {
  return own ?? distributions.find(({ license }) => license !== null)?.license ?? null;
}

function toDistribution(draft: DistributionDraft, base: string): Distribution {
  return {
    title: cleanText(draft.title, LIMITS.listItemChars),
    format: firstFormat(draft.formats ?? []),
    accessUrl: toAddress(draft.accessUrl ?? '', base),
    downloadUrl: toAddress(draft.downloadUrl ?? '', base),
    license: toLicenseOf([draft.license ?? ''], [draft.licenseUrl ?? ''], base),
  };
}

function firstFormat(texts: readonly string[]): Format | null {
  const formats = texts
    .slice(0, 10)
    .flatMap((text) => toFormat(cleanText(text, LIMITS.listItemChars)) ?? []);
  return formats.find(({ mediaType }) => mediaType !== '') ?? formats[0] ?? null;
}
