/**
 * `node tests/relevance/learn.ts`: learns from all judged pages and near misses what helps on pages
 * about what, and when to keep silent; writes core/match/affinity-model.json and gate-model.json.
 */
import { writeFileSync } from 'node:fs';
import { compileIndex } from '../../core/match/compile-index.ts';
import { fitModels } from './fit-models.ts';
import { AUTHORS, loadBundledIndex, loadJudgedPages, loadNearMisses } from './judged-pages.ts';

const { affinities, gate } = fitModels(
  AUTHORS.flatMap(loadJudgedPages),
  loadNearMisses(),
  compileIndex(loadBundledIndex()),
);
save('affinity-model.json', { affinities });
save('gate-model.json', gate);
console.warn(JSON.stringify(gate));

function save(name: string, model: object): void {
  const file = new URL(`../../core/match/${name}`, import.meta.url);
  writeFileSync(file, `${JSON.stringify(model, null, 2)}\n`);
}
