import { selectAll } from '../select-elements.ts';
import type { createFields, FactField } from './fact-draft.ts';

const METAS: Readonly<Record<string, FactField>> = {
  title: 'title',
  description: 'description',
  theme: 'theme',
  keyword: 'keyword',
  license: 'license',
  publisher: 'publisher',
  modified: 'modified',
};
const MAX_CHARS = 300_000;

/**
 * Opendatasoft keeps the dataset's description as JSON in an attribute of its page.
 * https://github.com/opendatasoft/ods-widgets, `dcat` and `default` metadata templates
 */
export function readOpendatasoftSchema(
  root: Element,
  add: ReturnType<typeof createFields>['add'],
): void {
  const [element] = selectAll(root, '[ctx-dataset-schema]', 1);
  const metas = parseMetas(element?.getAttribute('ctx-dataset-schema') ?? '');
  for (const [name, value] of Object.entries(metas).slice(0, 100)) {
    const field = METAS[name];
    if (!field) continue;
    for (const text of [value].flat().slice(0, 60))
      if (typeof text === 'string') add(field, withoutTags(text));
  }
}

/** Descriptions hold HTML as text; only their words are wanted, and they are shown as text. */
function withoutTags(text: string): string {
  return text.slice(0, 4_000).replace(/<[^<>]{0,200}>/g, ' ');
}

function parseMetas(text: string): Record<string, unknown> {
  if (!text || text.length > MAX_CHARS) return {};
  try {
    const schema: unknown = JSON.parse(text);
    if (typeof schema !== 'object' || schema === null) return {};
    const { metas } = schema as { readonly metas?: unknown };
    const known = typeof metas === 'object' && metas !== null ? metas : schema;
    return known as Record<string, unknown>;
  } catch {
    // Not JSON: the visible labels say the same.
    return {};
  }
}
