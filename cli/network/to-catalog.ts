import type { LocalizedText } from '../../core/material/material.ts';
import type { BuiltIndex } from './build-network-index.ts';

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const LANGUAGES = {
  sv: 'http://publications.europa.eu/resource/authority/language/SWE',
  en: 'http://publications.europa.eu/resource/authority/language/ENG',
} as const;

/** Government and public sector; science and technology. */
const THEMES = ['GOVE', 'TECH'].map(
  (code) => `http://publications.europa.eu/resource/authority/data-theme/${code}`,
);
const NON_PROFIT = 'http://purl.org/adms/publishertype/NonProfitOrganisation';
const PUBLIC = 'http://publications.europa.eu/resource/authority/access-right/PUBLIC';
const FORMAT_PAGE =
  'https://gitlab.com/open-data-knowledge-sharing/eko/-/blob/main/docs/index-format.md';
const CONFORMS = { 'dcterms:conformsTo': { '@id': FORMAT_PAGE } };

/**
 * The index described as open data: one catalogue with one data set, as a JSON file and as a
 * calendar, by DCAT-AP-SE 3.0.1 in JSON-LD. https://docs.dataportal.se/dcat/3.0.1/en
 *
 * Everything has an address of its own and nothing is a blank node, as harvesting asks. What nobody
 * has said (licence, contact) is left out, not made up.
 * @param publicUrl folder in which the files stand, with a slash at its end
 * @param fileName the index's name in that folder
 */
export function toCatalogJson(
  { index, network }: Pick<BuiltIndex, 'index' | 'network'>,
  publicUrl: string,
  fileName: string,
): string {
  const said = network.publication ?? defaultPublication(network.name);
  const at = (part: string) => ({ '@id': `${publicUrl}catalog.jsonld#${part}` });
  const rights = said.licence ? { 'dcterms:license': { '@id': said.licence } } : {};
  const common = {
    'dcterms:title': inLanguages(said.title),
    'dcterms:description': inLanguages(said.description),
    'dcterms:publisher': at('publisher'),
    'dcterms:modified': { '@value': index.generatedAt, '@type': 'xsd:dateTime' },
  };
  const contact = contactOf(said);
  const graph = [
    {
      ...at('catalog'),
      '@type': 'dcat:Catalog',
      ...common,
      ...rights,
      'dcterms:language': languagesOf(said.title),
      'foaf:homepage': { '@id': network.url },
      'dcat:dataset': at('dataset'),
    },
    {
      ...at('dataset'),
      '@type': 'dcat:Dataset',
      ...common,
      ...aboutTheIndex(index),
      'dcat:landingPage': { '@id': network.url },
      ...(contact ? { 'dcat:contactPoint': at('contact') } : {}),
      'dcat:distribution': [at('index'), at('workshops')],
    },
    {
      ...at('index'),
      ...fileOf(publicUrl, fileName, 'application/json'),
      ...rights,
      ...CONFORMS,
    },
    { ...at('workshops'), ...fileOf(publicUrl, 'workshops.ics', 'text/calendar'), ...rights },
    { ...at('publisher'), ...publisherOf(network) },
    ...(contact ? [{ ...at('contact'), ...contact }] : []),
  ];
  return `${JSON.stringify({ '@context': CONTEXT, '@graph': graph }, null, 2)}\n`;
}

/** What holds for the index whoever builds it. */
function aboutTheIndex({ materials }: BuiltIndex['index']): object {
  return {
    'dcterms:accessRights': { '@id': PUBLIC },
    ...CONFORMS,
    'dcat:theme': THEMES.map((id) => ({ '@id': id })),
    'dcat:keyword': topTopics(materials).map((topic) => inLanguage(topic, 'sv')),
  };
}

function fileOf(publicUrl: string, file: string, mediaType: string): object {
  return {
    '@type': 'dcat:Distribution',
    'dcterms:title': file,
    'dcat:accessURL': { '@id': publicUrl + file },
    'dcat:downloadURL': { '@id': publicUrl + file },
    'dcterms:format': mediaType,
  };
}

function publisherOf({ name, url }: BuiltIndex['network']): object {
  return {
    '@type': 'foaf:Agent',
    'foaf:name': name,
    'foaf:homepage': { '@id': url },
    'dcterms:type': { '@id': NON_PROFIT },
  };
}

/** Whom to ask; null unless both name and address are said, as vCard in DCAT-AP-SE asks. */
function contactOf({
  contactName,
  contactEmail,
}: ReturnType<typeof defaultPublication> | NonNullable<BuiltIndex['network']['publication']>) {
  if (!contactName || !contactEmail) return null;
  return {
    '@type': 'vcard:Organization',
    'vcard:fn': contactName,
    'vcard:hasEmail': { '@id': `mailto:${contactEmail}` },
  };
}

function defaultPublication(name: string) {
  return {
    title: { sv: `Material från ${name}`, en: `Material from ${name}` },
    description: {
      sv: `Guider, inspelningar och workshoppar från ${name}, som index.`,
      en: `Guides, recordings and workshops from ${name}, as an index.`,
    },
    licence: undefined,
    contactName: undefined,
    contactEmail: undefined,
  };
}

function inLanguages(text: LocalizedText): object[] {
  return Object.entries(text).map(([language, value]) => inLanguage(value, language));
}

function inLanguage(value: string, language: string): object {
  return { '@value': value, '@language': language };
}

function languagesOf(text: LocalizedText): object[] {
  return (['sv', 'en'] as const)
    .filter((language) => text[language])
    .map((language) => ({ '@id': LANGUAGES[language] }));
}

const KEYWORDS = 10;

/** The topics of most materials. */
function topTopics(materials: BuiltIndex['index']['materials']): string[] {
  const counts = new Map<string, number>();
  for (const topic of materials.flatMap(({ topics }) => topics))
    counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return [...counts]
    .sort(([a, times], [b, others]) => others - times || (a < b ? -1 : 1))
    .slice(0, KEYWORDS)
    .map(([topic]) => topic);
}
