import type { DatasetFacts, Distribution, License } from '../page/dataset-facts.ts';

type Json = string | readonly Json[] | { readonly [key: string]: Json | undefined } | undefined;

/**
 * A dataset's or data service's facts as JSON-LD in the words of schema.org, for a page or a catalogue.
 * https://schema.org/Dataset, https://developers.google.com/search/docs/appearance/structured-data/dataset
 * @param url the page that describes the dataset
 */
export function toJsonLd(facts: DatasetFacts, url: string): string {
  if (facts.describes === 'service') return JSON.stringify(toWebApi(facts, url), null, 2);
  const dataset: Json = {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    name: facts.title || undefined,
    description: facts.description || undefined,
    url,
    ...publisherOf(facts),
    license: licenseOf(facts.license),
    conditionsOfAccess: facts.accessRights?.text,
    keywords: listOf([...facts.themes, ...facts.keywords]),
    datePublished: isoDate(facts.issued),
    dateModified: isoDate(facts.modified),
    spatialCoverage: listOf(facts.spatial.map((name) => ({ '@type': 'Place', name }))),
    temporalCoverage: facts.temporal || undefined,
    isPartOf: facts.series ? { '@type': 'CreativeWorkSeries', name: facts.series } : undefined,
    distribution: listOf(facts.distributions.map(toDataDownload)),
  };
  return JSON.stringify(dataset, null, 2);
}

/** A data service; schema.org has no term for the address itself but the API's own `url`. https://schema.org/WebAPI */
function toWebApi(facts: DatasetFacts, page: string): Json {
  const { publisher, maintainer } = publisherOf(facts);
  return {
    '@context': 'https://schema.org/',
    '@type': 'WebAPI',
    name: facts.title || undefined,
    description: facts.description || undefined,
    url: facts.endpoints[0],
    mainEntityOfPage: page,
    documentation: listOf(facts.documentation),
    provider: publisher ?? maintainer,
    termsOfService: licenseOf(facts.license),
    category: listOf(facts.themes),
  };
}

/** Whom to ask belongs to who publishes; where that is not said, to who maintains. */
function publisherOf({ publisher, contact }: DatasetFacts): { readonly [key: string]: Json } {
  const contactPoint = contact
    ? {
        '@type': 'ContactPoint',
        name: contact.name || undefined,
        email: contact.email || undefined,
        telephone: contact.phone || undefined,
      }
    : undefined;
  if (publisher) return { publisher: { '@type': 'Organization', name: publisher, contactPoint } };
  return contactPoint ? { maintainer: { '@type': 'Organization', contactPoint } } : {};
}

function toDataDownload(distribution: Distribution): Json {
  const { title, format, downloadUrl, accessUrl, license } = distribution;
  return {
    '@type': 'DataDownload',
    name: title || undefined,
    encodingFormat: format ? format.mediaType || format.name : undefined,
    contentUrl: downloadUrl || undefined,
    url: accessUrl || undefined,
    license: licenseOf(license),
  };
}

function licenseOf(license: License | null): string | undefined {
  if (!license || license.kind === 'none-given') return undefined;
  return license.url || license.text;
}

function listOf(values: readonly Json[]): readonly Json[] | undefined {
  return values.length > 0 ? values : undefined;
}

/** Only what is a date: portals write all sorts of things. */
function isoDate(text: string): string | undefined {
  return /^\d{4}(-\d\d(-\d\d(T[\d:.]+(Z|[+-]\d\d:?\d\d)?)?)?)?$/.test(text) ? text : undefined;
}
