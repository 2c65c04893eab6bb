import { LIMITS } from './page-context.ts';

export type JsonLdNode = Readonly<Record<string, unknown>>;

const MAX_NODES = 2_000;

/** Every object in a page's JSON-LD blocks, broken blocks left out, with prefixes cut from types and keys. */
export function readJsonLd(root: Element): JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  for (const script of root.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    if (text.length > LIMITS.jsonLdChars) continue;
    const queue: unknown[] = [parseJson(text)];
    while (queue.length > 0 && nodes.length < MAX_NODES) {
      const value = queue.pop();
      if (Array.isArray(value)) queue.push(...value.slice(0, MAX_NODES));
      else if (typeof value === 'object' && value !== null) {
        nodes.push(withoutPrefixes(value));
        queue.push(...Object.values(value).filter((part) => typeof part === 'object'));
      }
    }
  }
  return nodes;
}

/** The type names of a node, without vocabulary prefix: `dcat:Dataset` is `Dataset`. */
export function typesOf(node: JsonLdNode): string[] {
  return [node['@type'] ?? node.type]
    .flat()
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[:/#]/, ''));
}

/** All texts in a value: itself, its names, labels or addresses, or those of its parts. */
export function textsOf(value: unknown, depth = 3): string[] {
  if (typeof value === 'string') return [value];
  if (depth === 0 || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.slice(0, 50).flatMap((part) => textsOf(part, depth - 1));
  const node = withoutPrefixes(value);
  const said =
    node['@value'] ?? node.name ?? node.prefLabel ?? node.title ?? node['@id'] ?? node.url;
  return textsOf(said, depth - 1);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Comments and control characters in JSON-LD are common on real pages: the block is left out.
    return null;
  }
}

function withoutPrefixes(value: object): JsonLdNode {
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key.replace(/^[a-z]+:/i, ''), part]),
  );
}
