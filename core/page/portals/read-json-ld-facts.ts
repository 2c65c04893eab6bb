import {
  type JsonLdNode,
  languagesOf,
  type NodeById,
  nodesById,
  objectsOf,
  textsOf,
  typesOf,
} from '../read-json-ld.ts';
import { createFields, type DistributionDraft, type FactDraft } from './fact-draft.ts';
import { PROPERTY_FIELDS } from './property-fields.ts';

const DATASET = new Set(['Dataset', 'DataFeed']);

/** The one dataset that a page's JSON-LD is about; null where there is none, or a list of many. */
export function mainDataset(
  nodes: readonly JsonLdNode[],
  heading: string,
  url: string,
): JsonLdNode | null {
  const datasets = nodes.filter(
    (node) => typesOf(node).some((type) => DATASET.has(type)) && Object.keys(node).length > 2,
  );
  if (datasets.length <= 1) return datasets[0] ?? null;
  const byId: NodeById = nodesById(nodes);
  const isThisPage = (node: JsonLdNode) =>
    textsOf(node.name ?? node.title, byId).some((name) => sameText(name, heading)) ||
    [node['@id'], node.url].some(
      (address) => typeof address === 'string' && sameAddress(address, url),
    );
  const named = datasets.filter(isThisPage);
  if (named.length > 0) return named[0] ?? null;
  const full = datasets.filter((node) => node.distribution !== undefined);
  return full.length === 1 ? (full[0] ?? null) : null;
}

/** What a page's JSON-LD says of the dataset that the page is about. */
export function readJsonLdFacts(dataset: JsonLdNode, nodes: readonly JsonLdNode[]): FactDraft {
  const byId = nodesById(nodes);
  const { fields, add } = createFields();
  for (const [key, value] of Object.entries(dataset)) {
    const field = PROPERTY_FIELDS.get(key);
    if (field) add(field, ...textsOf(value, byId));
  }
  add(
    'language',
    ...languagesOf(dataset.name ?? dataset.title),
    ...languagesOf(dataset.description),
  );
  // A licence may be an object with both a name and an address: both tell.
  for (const license of objectsOf(dataset.license, byId))
    add('licenseUrl', ...addressesOf(license));
  if (!fields.has('publisher')) add('publisher', ...textsOf(dataset.creator, byId));
  const contacts = [...objectsOf(dataset.contactPoint, byId)];
  for (const agent of objectsOf(dataset.publisher ?? dataset.creator, byId))
    contacts.push(...objectsOf(agent.contactPoint, byId));
  for (const contact of contacts) {
    add('contactName', ...textsOf(contact.name ?? contact.fn, byId));
    add('contactEmail', ...textsOf(contact.email ?? contact.hasEmail, byId));
    add('contactPhone', ...textsOf(contact.telephone ?? contact.hasTelephone, byId));
  }
  for (const whole of objectsOf(dataset.isPartOf, byId))
    if (typesOf(whole).includes('DatasetSeries')) add('series', ...textsOf(whole, byId));
  const ways = distributionNodes(dataset, nodes, byId);
  for (const way of ways)
    for (const service of objectsOf(way.accessService, byId)) {
      add('endpoint', ...textsOf(service.endpointURL, byId));
      add('documentation', ...textsOf(service.endpointDescription ?? service.documentation, byId));
    }
  const distributions = ways.map((node) => toDistribution(node, byId));
  return { source: 'json-ld', fields, distributions };
}

/** What the dataset points at; where it points at nothing, the downloads that stand beside it. */
function distributionNodes(
  dataset: JsonLdNode,
  nodes: readonly JsonLdNode[],
  byId: NodeById,
): JsonLdNode[] {
  if (dataset.distribution !== undefined) return objectsOf(dataset.distribution, byId);
  return nodes.filter((node) =>
    typesOf(node).some((type) => type === 'DataDownload' || type === 'Distribution'),
  );
}

function toDistribution(node: JsonLdNode, byId: NodeById): DistributionDraft {
  const first = (...values: readonly unknown[]) =>
    values.flatMap((value) => textsOf(value, byId))[0] ?? '';
  return {
    title: first(node.name, node.title),
    formats: [node.encodingFormat, node.format, node.mediaType, node.fileFormat].flatMap((value) =>
      textsOf(value, byId),
    ),
    accessUrl: first(node.accessURL, node.url),
    downloadUrl: first(node.contentUrl, node.downloadURL),
    license: first(node.license),
    licenseUrl: objectsOf(node.license, byId).flatMap(addressesOf)[0] ?? '',
  };
}

function addressesOf(node: JsonLdNode): string[] {
  return [node.url, node['@id']].filter((address) => typeof address === 'string');
}

function sameText(a: string, b: string): boolean {
  const plain = (text: string) => text.slice(0, 400).toLowerCase().replace(/\s+/g, ' ').trim();
  return plain(a) !== '' && plain(a) === plain(b);
}

function sameAddress(a: string, b: string): boolean {
  const plain = (text: string) => text.replace(/^https?:\/\/(www\.)?/, '').replace(/#.*$|\/$/, '');
  return plain(a) === plain(b);
}
