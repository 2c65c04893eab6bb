/** `npm run relevance`: how good the matching is on the judged pages, what each idea adds, what fails. */
import { compileIndex } from '../../core/match/compile-index.ts';
import { matchPage } from '../../core/match/matcher.ts';
import { ABLATIONS } from './ablation.ts';
import { scoreMatcher, scoreRanking } from './evaluate.ts';
import {
  loadBundledIndex,
  loadFreshPages,
  loadJudgedPages,
  loadNearMisses,
} from './judged-pages.ts';
import { type Estimate, type Metrics, type PageScore, toMetrics } from './score.ts';
import { checkStability } from './stability.ts';

const WORST = 20;
const index = loadBundledIndex();
const compiled = compileIndex(index);
const pages = loadJudgedPages();
const halves = new Map(pages.map(({ id, half }) => [id, half]));
const scores = scoreMatcher(pages, compiled);
const inHalf = (half: 'A' | 'B') => (score: PageScore) => halves.get(score.id) === half;

print(`${pages.length} judged pages, ${index.materials.length} materials\n`);
print('## Metrics, with 95 % intervals\n');
for (const [name, rows] of [
  ['all', scores],
  ['half A', scores.filter(inHalf('A'))],
  ['half B', scores.filter(inHalf('B'))],
] as const) {
  print(`${name}\n${describe(toMetrics(rows))}\n`);
}
const fresh = loadFreshPages();
const freshScores = scoreMatcher(fresh, compiled);
const freshHalf = (half: 'A' | 'B') => {
  const ids = new Set(fresh.filter((page) => page.half === half).map(({ id }) => id));
  return freshScores.filter(({ id }) => ids.has(id));
};
print(`## ${fresh.length} fresh pages by another author, with 95 % intervals\n`);
for (const [name, rows] of [
  ['all', freshScores],
  ['half A (its failures were read)', freshHalf('A')],
  ['half B (kept aside)', freshHalf('B')],
] as const) {
  print(`${name}\n${describe(toMetrics(rows))}\n`);
}
const spoken = loadNearMisses().filter(
  ({ page }) => matchPage(page, compiled, '2026-11-24T12:00:00+01:00').suggestions.length > 0,
);
print(`near misses that get suggestions: ${spoken.map(({ id }) => id).join(', ') || 'none'}\n`);

print('## Ablation: ranking alone (never silent), nDCG@5 and shown that are fine\n');
for (const { name, tuning, toIndex } of ABLATIONS) {
  const rows = scoreRanking(pages, toIndex(index), tuning);
  const [a, b] = [toMetrics(rows.filter(inHalf('A'))), toMetrics(rows.filter(inHalf('B')))];
  print(
    `${name.padEnd(36)} A ${round(a.ndcg5.value)} ${round(a.precisionShown.value)}   B ${round(b.ndcg5.value)} ${round(b.precisionShown.value)}`,
  );
}

print('\n## Stability: pages whose verdict changes\n');
for (const { name, changed, strangers } of checkStability([...pages, ...fresh], index)) {
  print(`${name}: ${changed.length} ${changed.join(', ')} (strangers shown on ${strangers})`);
}

print(`\n## The ${WORST} worst pages\n`);
const worst = scores
  .filter(({ isAnswerable, isSilentPage, shown }) => isAnswerable || (isSilentPage && shown > 0))
  .sort((a, b) => (a.isSilentPage ? -1 : a.ndcg5) - (b.isSilentPage ? -1 : b.ndcg5));
for (const page of worst.slice(0, WORST)) {
  const value = page.isSilentPage ? 'should be silent' : `nDCG@5 ${round(page.ndcg5)}`;
  print(`${page.id} (${halves.get(page.id)}) ${value}, ${page.shown} shown`);
  if (page.missed.length > 0) print(`  exactly right, not shown: ${page.missed.join(', ')}`);
  if (page.wrong.length > 0) print(`  shown, not fitting: ${page.wrong.join(', ')}`);
}

function describe(metrics: Metrics): string {
  const line = (name: string, { value, low, high, pages: count }: Estimate): string =>
    `  ${name.padEnd(28)} ${round(value)}  [${round(low)}–${round(high)}]  ${count} pages`;
  return [
    line('nDCG@5', metrics.ndcg5),
    line('hit@3', metrics.hit3),
    line('shown that are fine (≥ 1)', metrics.precisionShown),
    line('kept silent', metrics.keptSilent),
    line('answered where one can', metrics.answered),
    `  suggested itself             ${metrics.suggestedItself}`,
  ].join('\n');
}

function round(value: number): string {
  return value.toFixed(3);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
