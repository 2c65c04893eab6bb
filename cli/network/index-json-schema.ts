import { toJsonSchema } from '@valibot/to-json-schema';
import { indexFileSchema } from '../../core/material/index-schema.ts';

/**
 * The published JSON Schema, from the schema that the extension itself parses with.
 * What a schema cannot say (no credentials in addresses, dates that exist, ids used once) is left
 * to `npm run index:check`.
 */
export function toIndexSchemaJson(): string {
  const schema = {
    title: 'Eko material index, version 1',
    description: 'What a network publishes for Eko to suggest; see index-format.md.',
    ...toJsonSchema(indexFileSchema, { typeMode: 'input', errorMode: 'ignore' }),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
