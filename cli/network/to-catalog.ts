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
  const { title, description, licence, contactName, contactEmail } =
    network.publication ?? defaultPublication(network.name);
  const at = (part: string) => `${publicUrl}catalog.jsonld#${part}`;
  const modified = { '@value': index.generatedAt, '@type': 'xsd:dateTime' };
  const common = {
    'dcterms:title': inLanguages(title),
    'dcterms:description': inLanguages(description),
    'dcterms:publisher': { '@id': at('publisher') },
  };
  const rights = licence ? { 'dcterms:license': { '@id': licence } } : {};
  const contact = contactName && contactEmail;
  const distribution = (part: string, file: string, mediaType: string, more: object = {}) => ({
    '@id': at(part),
    '@type': 'dcat:Distribution',
    'dcterms:title': file,
    'dcat:accessURL': { '@id': publicUrl + file },
    'dcat:downloadURL': { '@id': publicUrl + file },
    'dcterms:format': mediaType,
    ...rights,
    ...more,
  });
  const graph = [
    {
      '@id': at('catalog'),
      '@type': 'dcat:Catalog',
      ...common,
      ...rights,
      'dcterms:modified': modified,
      'dcterms:language': languagesOf(title),
      'foaf:homepage': { '@id': network.url },
      'dcat:dataset': { '@id': at('dataset') },
    },
    {
      '@id': at('dataset'),
      '@type': 'dcat:Dataset',
      ...common,
      'dcterms:modified': modified,
      'dcterms:accessRights': { '@id': PUBLIC },
      'dcterms:conformsTo': { '@id': FORMAT_PAGE },
      'dcat:theme': THEMES.map((id) => ({ '@id': id })),
      'dcat:keyword': topTopics(index.materials).map((topic) => inLanguage(topic, 'sv')),
      'dcat:landingPage': { '@id': network.url },
      ...(contact ? { 'dcat:contactPoint': { '@id': at('contact') } } : {}),
      'dcat:distribution': [{ '@id': at('index') }, { '@id': at('workshops') }],
    },
    distribution('index', fileName, 'application/json', {
      'dcterms:conformsTo': { '@id': FORMAT_PAGE },
    }),
    distribution('workshops', 'workshops.ics', 'text/calendar'),
    {
      '@id': at('publisher'),
      '@type': 'foaf:Agent',
      'foaf:name': network.name,
      'foaf:homepage': { '@id': network.url },
      'dcterms:type': { '@id': NON_PROFIT },
    },
    ...(contact
      ? [
          {
            '@id': at('contact'),
            '@type': 'vcard:Organization',
            'vcard:fn': contactName,
            'vcard:hasEmail': { '@id': `mailto:${contactEmail}` },
          },
        ]
      : []),
  ];
  return `${JSON.stringify({ '@context': CONTEXT, '@graph': graph }, null, 2)}\n`;
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
