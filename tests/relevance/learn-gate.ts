/**
 * `node tests/relevance/learn-gate.ts`: learns from the judged pages, the near misses and half A of
 * the fresh pages when Eko should speak, and writes core/match/gate-model.json. Half B of the fresh
 * pages stays for checking.
 */
import { writeFileSync } from 'node:fs';
import { compileIndex } from '../../core/match/compile-index.ts';
import { GATE_FEATURES } from '../../core/match/gate.ts';
import { gateFeaturesOf } from './evaluate.ts';
import { type Example, fitLogistic, probabilityOf } from './fit-logistic.ts';
import {
  loadBundledIndex,
  loadFreshPages,
  loadJudgedPages,
  loadNearMisses,
} from './judged-pages.ts';

const RIDGE = 0.003;
/** Speaking where nothing fits annoys more than keeping silent where something would. */
const SILENCE_COUNTS = 2;

const compiled = compileIndex(loadBundledIndex());
const judged = [
  ...loadJudgedPages(),
  ...loadFreshPages().filter(({ half }) => half === 'A'),
].filter(({ judgment }) =>
  [...judgment.grades.values()].every((grade) => grade !== 1 || hasGood(judgment.grades)),
);
const examples: Example[] = [
  ...judged.map(({ page, judgment }) => ({ page, speak: hasGood(judgment.grades) })),
  ...loadNearMisses().map(({ page }) => ({ page, speak: false })),
].flatMap(({ page, speak }) => {
  const features = gateFeaturesOf(page, compiled);
  return features ? [{ features: GATE_FEATURES.map((name) => features[name]), speak }] : [];
});
const { weights, bias } = fitLogistic(examples, RIDGE);
const threshold = bestThreshold(
  examples.map(({ features, speak }) => ({
    speak,
    probability: probabilityOf({ weights, bias }, features),
  })),
);
const model = {
  features: GATE_FEATURES,
  weights: weights.map(toThousandths),
  bias: toThousandths(bias),
  threshold: toThousandths(threshold),
};
const file = new URL('../../core/match/gate-model.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(model, null, 2)}\n`);
console.warn(`${examples.length} pages → ${JSON.stringify(model)}`);

function hasGood(grades: ReadonlyMap<string, number>): boolean {
  return [...grades.values()].some((grade) => grade >= 2);
}

/** The middle of the widest band of thresholds that make the fewest mistakes. */
function bestThreshold(
  pages: readonly { readonly speak: boolean; readonly probability: number }[],
): number {
  const marks = [0, ...pages.map(({ probability }) => probability).sort((a, b) => a - b), 1];
  let best = { mistakes: Number.POSITIVE_INFINITY, width: 0, middle: 0.5 };
  for (let at = 1; at < marks.length; at += 1) {
    const [low, high] = [marks[at - 1] ?? 0, marks[at] ?? 1];
    const middle = (low + high) / 2;
    const mistakes = pages.reduce((sum, { speak, probability }) => {
      if (probability >= middle === speak) return sum;
      return sum + (speak ? 1 : SILENCE_COUNTS);
    }, 0);
    const isBetter =
      mistakes < best.mistakes || (mistakes === best.mistakes && high - low > best.width);
    if (isBetter) best = { mistakes, width: high - low, middle };
  }
  return best.middle;
}

function toThousandths(value: number): number {
  return Math.round(value * 1000) / 1000;
}
