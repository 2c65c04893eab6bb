// `npm run portals`: which facts Eko reads on which platform's pages, and the advice it gives falsely.
import { metadataGaps } from '../core/advice/metadata-gaps.ts';
import { falseAdvice } from './portals/false-advice.ts';
import { readPortalFixtures } from './portals/fixtures.ts';
import { recognitionTable } from './portals/recognition-table.ts';

const fixtures = readPortalFixtures();
const given = fixtures.reduce((sum, { page }) => sum + metadataGaps(page).length, 0);
const wrong = fixtures.flatMap(falseAdvice);

console.log(recognitionTable(fixtures));
console.log(`\nPages: ${fixtures.length}. Pieces of advice: ${given}. False: ${wrong.length}.`);
for (const { fixture, gap, because } of wrong) console.log(`  ${fixture}: ${gap}, ${because}`);
process.exitCode = wrong.length > 0 ? 1 : 0;
