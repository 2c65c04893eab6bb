import { selectAll } from '../select-elements.ts';
import type { createFields, FactField } from './fact-draft.ts';

const METAS: Readonly<Record<string, FactField>> = {
  title: 'title',
  description: 'description',
  theme: 'theme',
  keyword: 'keyword',
  license: 'license',
  license_url: 'licenseUrl',
  publisher: 'publisher',
  modified: 'modified',
};
/** The fields of Opendatasoft's own template for DCAT. */
const DCAT_METAS: Readonly<Record<string, FactField>> = {
  contact_name: 'contactName',
  contact_email: 'contactEmail',
  accrualperiodicity: 'updateFrequency',
  issued: 'issued',
  spatial: 'spatial',
  temporal: 'temporal',
};
const MAX_CHARS = 300_000;

/**
 * Opendatasoft keeps the dataset's description as JSON in an attribute of its page: under `metas`, or
 * by template under `basic_metas`, the braces escaped so that its page script leaves them alone.
 * https://github.com/opendatasoft/ods-widgets, `dcat` and `default` metadata templates
 */
export function readOpendatasoftSchema(
  root: Element,
  add: ReturnType<typeof createFields>['add'],
): void {
  const [element] = selectAll(root, '[ctx-dataset-schema]', 1);
  const schema = parseObject(element?.getAttribute('ctx-dataset-schema') ?? '');
  const templates = objectIn(schema.basic_metas);
  addMetas(add, METAS, objectIn(schema.metas) ?? objectIn(templates?.default) ?? schema);
  addMetas(add, DCAT_METAS, objectIn(templates?.dcat) ?? {});
}

function addMetas(
  add: ReturnType<typeof createFields>['add'],
  names: Readonly<Record<string, FactField>>,
  metas: JsonObject,
): void {
  for (const [name, value] of Object.entries(metas).slice(0, 100)) {
    const field = Object.hasOwn(names, name) ? names[name] : undefined;
    if (!field) continue;
    for (const text of [value].flat().slice(0, 60))
      if (typeof text === 'string') add(field, withoutTags(text));
  }
}

/** Descriptions hold HTML as text; only their words are wanted, and they are shown as text. */
function withoutTags(text: string): string {
  return text.slice(0, 4_000).replace(/<[^<>]{0,200}>/g, ' ');
}

type JsonObject = { readonly [name: string]: unknown };

function objectIn(value: unknown): JsonObject | undefined {
  return typeof value === 'object' && value !== null ? (value as JsonObject) : undefined;
}

function parseObject(text: string): JsonObject {
  if (!text || text.length > MAX_CHARS) return {};
  for (const written of [text, text.replace(/\\([{}])/g, '$1')])
    try {
      return objectIn(JSON.parse(written)) ?? {};
    } catch {
      // Not JSON as it is written, or not at all: the visible labels say the same.
    }
  return {};
}
