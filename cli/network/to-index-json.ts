import type { IndexFile } from './join-sources.ts';

/**
 * The index as a file: one item a line, so that a change shows as the lines it touches.
 * Fields that equal the format's default (null, false, an empty list) are left out.
 */
export function toIndexJson(index: IndexFile): string {
  const { materials, workshops, ...head } = index;
  const entries = Object.entries(head).map(([key, value]) => `"${key}":${JSON.stringify(value)}`);
  return `{${[...entries, toList('materials', materials), toList('workshops', workshops)].join(',\n')}}\n`;
}

function toList(name: string, items: readonly object[]): string {
  return `"${name}":[\n${items.map((item) => JSON.stringify(withoutDefaults(item))).join(',\n')}\n]`;
}

function withoutDefaults(item: object): object {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => !isDefault(value)));
}

function isDefault(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isDefault);
  return value === null || value === false;
}
