import { LIMITS } from './page-context.ts';

export type JsonLdNode = Readonly<Record<string, unknown>>;

const MAX_NODES = 2_000;
const MAX_PARTS = 200;

/**
 * Every object in a page's JSON-LD blocks, in order, with prefixes cut from keys; broken blocks are
 * left out, and no page costs more than LIMITS and two thousand objects.
 */
export function readJsonLd(root: Element): JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  let scripts = 0;
  for (const script of root.querySelectorAll('script[type="application/ld+json" i]')) {
    scripts += 1;
    if (scripts > LIMITS.jsonLdScripts) break;
    const text = script.textContent ?? '';
    if (text.length > LIMITS.jsonLdChars) continue;
    const queue: unknown[] = [parseJson(text)];
    for (let at = 0; at < queue.length && nodes.length < MAX_NODES; at += 1) {
      const value = queue[at];
      if (queue.length > MAX_NODES * 4) break;
      if (Array.isArray(value)) queue.push(...value.slice(0, MAX_PARTS));
      else if (typeof value === 'object' && value !== null) {
        nodes.push(withoutPrefixes(value));
        const parts = Object.values(value).filter((part) => typeof part === 'object');
        queue.push(...parts.slice(0, MAX_PARTS));
      }
    }
  }
  return nodes;
}

/** The type names of a node, without vocabulary prefix: `dcat:Dataset` is `Dataset`. */
export function typesOf(node: JsonLdNode): string[] {
  return [node['@type'] ?? node.type]
    .flat()
    .slice(0, 20)
    .filter((type) => typeof type === 'string')
    .map((type) => type.slice(0, 200).replace(/^.*[:/#]/, ''));
}

/** Finds the objects that others in the same page point at by `@id`. */
export type NodeById = ReadonlyMap<string, JsonLdNode>;

/** The objects of a page by their `@id`, those that only point left out. */
export function nodesById(nodes: readonly JsonLdNode[]): NodeById {
  const byId = new Map<string, JsonLdNode>();
  for (const node of nodes) {
    const id = node['@id'];
    if (typeof id === 'string' && Object.keys(node).length > 1 && !byId.has(id)) byId.set(id, node);
  }
  return byId;
}

/** The objects in a value, what it points at followed once. */
export function objectsOf(value: unknown, byId: NodeById): JsonLdNode[] {
  return [value]
    .flat()
    .slice(0, MAX_PARTS)
    .flatMap((part): JsonLdNode[] => {
      if (typeof part === 'string') return byId.has(part) ? [byId.get(part) ?? {}] : [];
      if (typeof part !== 'object' || part === null) return [];
      const node = withoutPrefixes(part);
      const id = node['@id'];
      return [(typeof id === 'string' ? byId.get(id) : undefined) ?? node];
    });
}

/** All texts in a value: itself, its names, labels or addresses, or those of its parts. */
export function textsOf(value: unknown, byId: NodeById = new Map(), depth = 4): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number' && Number.isFinite(value)) return [String(value)];
  if (depth === 0 || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value))
    return value.slice(0, 50).flatMap((part) => textsOf(part, byId, depth - 1));
  const node = objectsOf(value, byId)[0] ?? {};
  const said = node['@value'] ?? node.name ?? node.prefLabel ?? node.title ?? node.label;
  const named = textsOf(said, byId, depth - 1);
  return named.length > 0 ? named : textsOf(node['@id'] ?? node.url, byId, depth - 1);
}

/** The language tags on a value's texts. */
export function languagesOf(value: unknown): string[] {
  return [value]
    .flat()
    .slice(0, 50)
    .flatMap((part): string[] => {
      if (typeof part !== 'object' || part === null) return [];
      const tag = (part as Record<string, unknown>)['@language'];
      return typeof tag === 'string' && tag.length <= 20 ? [tag] : [];
    });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Line breaks and tabs within strings are the usual fault: as blanks they do no harm.
    return parseMended(text);
  }
}

function parseMended(text: string): unknown {
  try {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is mended.
    return JSON.parse(text.replace(/[\u0000-\u001F]+/g, ' '));
  } catch {
    // Comments and worse: the block is left out, and the page is read without it.
    return null;
  }
}

function withoutPrefixes(value: object): JsonLdNode {
  return Object.fromEntries(
    Object.entries(value)
      .slice(0, MAX_PARTS)
      .map(([key, part]) => [key.replace(/^(?:[a-z]+:|https?:\/\/.*[/#])/i, ''), part]),
  );
}
