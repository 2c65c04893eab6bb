import { cleanText } from '../clean-text.ts';
import type { Contact, DatasetFacts, Distribution, Format, License } from '../dataset-facts.ts';
import { LIMITS } from '../page-context.ts';
import { toAddress } from '../select-elements.ts';
import type { DistributionDraft, FactDraft } from './fact-draft.ts';
import { createSaid, uniqueTexts } from './said-facts.ts';
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
  { describes, isPending }: Pick<DatasetFacts, 'describes' | 'isPending'>,
): DatasetFacts {
  const said = createSaid(drafts, base);
  const distributions = readWays(drafts, base);
  return {
    describes,
    title: said.one('title', LIMITS.titleChars) || cleanText(heading, LIMITS.titleChars),
    description: said.one('description', LIMITS.descriptionChars),
    languages: uniqueTexts(said.all('language')),
    publisher: said.one('publisher'),
    contact: toContact(said.one('contactName'), said.all('contactEmail'), said.one('contactPhone')),
    license: sharedLicense(
      toLicenseOf(said.all('license'), said.all('licenseUrl'), base),
      distributions,
    ),
    accessRights: toAccessRights(said.one('accessRights')),
    themes: said.list('theme'),
    keywords: said.list('keyword', /[,;]/),
    distributions,
    endpoints: said.addresses('endpoint'),
    documentation: said.addresses('documentation'),
    updateFrequency: said.one('updateFrequency'),
    issued: said.one('issued'),
    modified: said.one('modified'),
    spatial: said.list('spatial'),
    isMapped: said.all('mappedArea').length > 0,
    temporal: said.one('temporal'),
    conformsTo: said.list('conformsTo'),
    isHighValue: isHighValue(said.all('legislation')),
    highValueCategories: said.list('hvdCategory'),
    series: said.one('series'),
    isPending,
    readBy: [...new Set(drafts.filter(isTelling).map(({ source }) => source))],
  };
}

/** Whether one of the laws that a dataset falls under is Regulation (EU) 2023/138. */
function isHighValue(legislation: readonly string[]): boolean {
  return /2023\/138|värdefull|high[- ]value/i.test(legislation.join(' ').slice(0, 2_000));
}

/** The ways to the data, from the most trusted reader that found any. */
function readWays(drafts: readonly FactDraft[], base: string): Distribution[] {
  return (drafts.find(({ distributions }) => distributions.length > 0)?.distributions ?? [])
    .slice(0, LIMITS.distributions)
    .map((draft) => toDistribution(draft, base));
}

function isTelling({ fields, distributions }: FactDraft): boolean {
  return fields.size > 0 || distributions.length > 0;
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
