import { LEAST_MENTION, SHARPNESS } from '../../core/match/affinity.ts';
import { type CompiledIndex, forEachRow, NO_TERM } from '../../core/match/compiled-index.ts';
import { toWeighedPage } from '../../core/match/matcher.ts';
import { scoreItems } from '../../core/match/rank.ts';
import { TUNING } from '../../core/match/tuning.ts';
import { CONCEPTS } from '../../core/text/concepts.ts';
import type { JudgedPage } from './judged-pages.ts';

type Sparse = readonly (readonly [number, number])[];

/** A graded page as numbers. */
interface RankingPage {
  /** Concepts that the page is about, with their weight. */
  readonly concepts: Sparse;
  /** Logarithm of each material's score by words alone, sharpened. */
  readonly scores: Float64Array;
  /** What share of a reader's choice each material gets, from the grades. */
  readonly wanted: Float64Array;
}

/**
 * Learns for pairs of concepts how much readers prefer materials about the second on pages that name
 * the first, beyond what the score says: softmax over all materials, a small ridge, Adam, started
 * from nothing and without chance. Kingma, Ba: Adam (ICLR 2015); Cao and others: ListNet (ICML 2007).
 */
export function fitAffinity(
  judged: readonly JudgedPage[],
  compiled: CompiledIndex,
): Record<string, Record<string, number>> {
  const pages = judged.flatMap((page) => toRankingPage(page, compiled) ?? []);
  const materials = conceptsOfMaterials(compiled);
  const size = CONCEPTS.length;
  const weights = new Float64Array(size * size);
  const [first, second] = [new Float64Array(size * size), new Float64Array(size * size)];
  for (let step = 1; step <= STEPS; step += 1) {
    const slopes = weights.map((weight) => RIDGE * weight);
    for (const page of pages) addSlopes(slopes, weights, page, materials, 1 / pages.length);
    const [early, late] = [1 - 0.9 ** step, 1 - 0.99 ** step];
    slopes.forEach((slope, at) => {
      const mean = 0.9 * (first[at] as number) + 0.1 * slope;
      const square = 0.99 * (second[at] as number) + 0.01 * slope * slope;
      first[at] = mean;
      second[at] = square;
      weights[at] =
        (weights[at] as number) - (RATE * (mean / early)) / (Math.sqrt(square / late) + 1e-8);
    });
  }
  return toTable(weights);
}

const STEPS = 150;
const RATE = 0.05;
const RIDGE = 0.008;
/** What is learnt below this is left out: it moves no page. */
const LEAST = 0.08;

function addSlopes(
  slopes: Float64Array,
  weights: Float64Array,
  { concepts, scores, wanted }: RankingPage,
  materials: readonly Sparse[],
  say: number,
): void {
  const size = CONCEPTS.length;
  const towards = new Float64Array(size);
  for (const [from, weight] of concepts) {
    for (let to = 0; to < size; to += 1)
      towards[to] = (towards[to] as number) + weight * (weights[from * size + to] as number);
  }
  const values = scores.map((score, item) =>
    (materials[item] ?? []).reduce(
      (sum, [to, part]) => sum + part * (towards[to] as number),
      score,
    ),
  );
  const highest = Math.max(...values);
  const chances = values.map((value) => Math.exp(value - highest));
  const total = chances.reduce((sum, chance) => sum + chance, 0);
  const errors = new Float64Array(size);
  materials.forEach((material, item) => {
    const error = ((chances[item] as number) / total - (wanted[item] as number)) * say;
    for (const [to, part] of material) errors[to] = (errors[to] as number) + error * part;
  });
  for (const [from, weight] of concepts) {
    for (let to = 0; to < size; to += 1)
      slopes[from * size + to] =
        (slopes[from * size + to] as number) + weight * (errors[to] as number);
  }
}

function toRankingPage(
  { page, judgment }: JudgedPage,
  compiled: CompiledIndex,
): RankingPage | null {
  const { materials, priors } = compiled;
  const gains = Float64Array.from(
    { length: materials.length },
    (_, item) => 2 ** (judgment.grades.get(materials.at(item)?.id ?? '') ?? 0) - 1,
  );
  const total = gains.reduce((sum, gain) => sum + gain, 0);
  const isAnswerable = [...judgment.grades.values()].some((grade) => grade >= 2);
  if (!isAnswerable || total === 0 || page.language === 'other') return null;
  const { query, terms } = toWeighedPage(page, page.language, compiled);
  const scores = scoreItems(compiled, terms, TUNING);
  return {
    concepts: [...query.terms.values()].flatMap(({ concept, weight }) =>
      concept >= 0 && weight >= LEAST_MENTION ? [[concept, weight] as const] : [],
    ),
    scores: gains.map(
      (_, item) => SHARPNESS * Math.log((scores[item] ?? 0) * (priors[item] ?? 0) + FAINT),
    ),
    wanted: gains.map((gain) => gain / total),
  };
}

/** Added to every score, so that materials without any word in common have a logarithm. */
const FAINT = 0.03;

function conceptsOfMaterials(compiled: CompiledIndex): readonly Sparse[] {
  const lists: [number, number][][] = Array.from({ length: compiled.materials.length }, () => []);
  compiled.conceptTerms.forEach((term, concept) => {
    if (term === NO_TERM) return;
    forEachRow(compiled.weights, term, (item, value) => {
      lists[item]?.push([concept, value]);
    });
  });
  return lists;
}

function toTable(weights: Float64Array): Record<string, Record<string, number>> {
  const rows = CONCEPTS.map(({ id }, from): [string, Record<string, number>] => [
    id,
    Object.fromEntries(
      CONCEPTS.flatMap((to, number): [string, number][] => {
        const weight = weights[from * CONCEPTS.length + number] as number;
        return Math.abs(weight) >= LEAST ? [[to.id, Math.round(weight * 100) / 100]] : [];
      }),
    ),
  ]);
  return Object.fromEntries(rows.filter(([, row]) => Object.keys(row).length > 0));
}
