/** `npm run relevance`: how good the matching is on the judged pages, what each idea adds, what fails. */
import { compileIndex } from '../../core/match/compile-index.ts';
import { matchPage } from '../../core/match/matcher.ts';
import { ABLATIONS } from './ablation.ts';
import { conceptUse } from './concept-use.ts';
import { crossValidate } from './cross-validate.ts';
import { scoreMatcher, scoreRanking } from './evaluate.ts';
import {
  AUTHORS,
  KEPT_ASIDE,
  loadBundledIndex,
  loadJudgedPages,
  loadNearMisses,
} from './judged-pages.ts';
import { loadKnownItems, meanReciprocalRank, TYPINGS, type Typing } from './known-items.ts';
import { type Estimate, type Metrics, type PageScore, toMetrics } from './score.ts';
import { checkStability } from './stability.ts';

const WORST = 20;
const index = loadBundledIndex();
const compiled = compileIndex(index);
const sets = AUTHORS.map((author) => ({ author, pages: loadJudgedPages(author) }));
const pages = sets.flatMap((set) => set.pages);
const scores = sets.map((set) => ({ ...set, scores: scoreMatcher(set.pages, compiled) }));

print(`${pages.length} judged pages, ${index.materials.length} materials\n`);
print('## Pages kept aside: nothing was learnt from them, and their failures are not read\n');
const aside = scoreMatcher(loadJudgedPages(KEPT_ASIDE), compiled);
print(`author ${KEPT_ASIDE}\n${describe(toMetrics(aside))}\n`);
print('## Metrics as it stands, with 95 % intervals: much was learnt from these pages\n');
for (const set of scores) print(`author ${set.author}\n${describe(toMetrics(set.scores))}\n`);
const spoken = loadNearMisses().filter(
  ({ page }) => matchPage(page, compiled, '2026-11-24T12:00:00+01:00').suggestions.length > 0,
);
print(`near misses that get suggestions: ${spoken.map(({ id }) => id).join(', ') || 'none'}\n`);

print('## Learnt without the pages that are scored: what to expect of new pages\n');
for (const { name, metrics } of crossValidate(pages, compiled)) {
  print(`${name}\n${describe(metrics)}\n`);
}

print('## Ablation: ranking alone (never silent), nDCG@5 / shown that are fine, by author\n');
for (const { name, tuning, toIndex } of ABLATIONS) {
  const columns = sets.map((set) => {
    const { ndcg5, precisionShown } = toMetrics(scoreRanking(set.pages, toIndex(index), tuning));
    return `${round(ndcg5.value)} / ${round(precisionShown.value)}`;
  });
  print(`${name.padEnd(42)} ${columns.join('   ')}`);
}

print('\n## Use of the concepts\n');
const use = conceptUse(pages, compiled);
print(`${use.length} concepts; used by materials and pages:`);
for (const { id, materials, pages: count } of use) print(`${id} ${materials} ${count}`);

print('\n## Typed search: mean reciprocal rank of what is looked for\n');
for (const typing of Object.keys(TYPINGS) as Typing[]) {
  print(`${typing.padEnd(16)} ${round(meanReciprocalRank(loadKnownItems(), compiled, typing))}`);
}

print('\n## Stability: pages whose verdict changes\n');
for (const { name, changed, strangers } of checkStability(pages, index)) {
  print(`${name}: ${changed.length} ${changed.join(', ')} (strangers shown on ${strangers})`);
}

print(`\n## The ${WORST} worst pages\n`);
const worst = scores
  .flatMap((set) => set.scores.map((score) => ({ ...score, author: set.author })))
  .filter(({ isAnswerable, isSilentPage, shown }) => isAnswerable || (isSilentPage && shown > 0))
  .sort((a, b) => orderOf(a) - orderOf(b));
for (const page of worst.slice(0, WORST)) {
  const value = page.isSilentPage ? 'should be silent' : `nDCG@5 ${round(page.ndcg5)}`;
  print(`${page.id} (author ${page.author}) ${value}, ${page.shown} shown`);
  if (page.missed.length > 0) print(`  exactly right, not shown: ${page.missed.join(', ')}`);
  if (page.wrong.length > 0) print(`  shown, not fitting: ${page.wrong.join(', ')}`);
}

/** Pages that should be silent first, then those with the poorest lists. */
function orderOf({ isSilentPage, ndcg5 }: PageScore): number {
  return isSilentPage ? -1 : ndcg5;
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
