import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { POLICY_SETTINGS, PROPOSED_SITES } from '../../../../core/settings/merge-settings.ts';

const schema = JSON.parse(readFileSync('public/managed-schema.json', 'utf8'));

test('the schema names every setting that an organisation may decide, and nothing else', () => {
  expect(Object.keys(schema.properties).sort()).toEqual(
    [...POLICY_SETTINGS, PROPOSED_SITES].sort(),
  );
});

test('the schema keeps to the form that Chromium takes: a type for each value, no values listed', () => {
  // With an `enum` Chromium would drop a wrong value in silence; so Eko gets it, and names it.
  expect(JSON.stringify(schema)).not.toMatch(/"enum"|"additionalProperties"|"required"/);
  for (const value of Object.values<{ type: string }>(schema.properties))
    expect(['string', 'boolean', 'integer', 'array']).toContain(value.type);
});
