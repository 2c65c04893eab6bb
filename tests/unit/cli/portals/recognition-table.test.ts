import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPortalFixtures } from '../../../../cli/portals/fixtures.ts';
import { recognitionTable } from '../../../../cli/portals/recognition-table.ts';

const fixtures = readPortalFixtures();

test('docs/portals.md holds the table that `npm run portals` prints', () => {
  expect(readFileSync('docs/portals.md', 'utf8')).toContain(recognitionTable(fixtures));
  // It reads every fixture: many seconds on a busy machine.
}, 60_000);
