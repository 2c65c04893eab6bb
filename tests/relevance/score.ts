/** Grades of one page: material id → 1 acceptable, 2 useful, 3 exactly right; `self` is the page's own material. */
export interface Judgment {
  readonly self: string | null;
  readonly grades: ReadonlyMap<string, number>;
}

/** What one page got. */
export interface PageScore {
  readonly id: string;
  readonly isAnswerable: boolean;
  readonly isSilentPage: boolean;
  readonly shown: number;
  /** NaN where nothing is graded. */
  readonly ndcg5: number;
  readonly hit3: number;
  /** Share of the shown that are graded at all; NaN where nothing is shown. */
  readonly precision: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
  readonly suggestedItself: boolean;
}

/** Metrics over pages; each with its 95 % interval from resampling pages. */
export interface Metrics {
  readonly ndcg5: Estimate;
  readonly hit3: Estimate;
  readonly precisionShown: Estimate;
  readonly keptSilent: Estimate;
  readonly answered: Estimate;
  readonly suggestedItself: number;
}

export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly pages: number;
}

/** Scores the ids shown on one page, best first. */
export function scorePage(id: string, judgment: Judgment, shown: readonly string[]): PageScore {
  const grades = shown.slice(0, 5).map((material) => judgment.grades.get(material) ?? 0);
  const ideal = [...judgment.grades.values()].sort((a, b) => b - a).slice(0, 5);
  return {
    id,
    isAnswerable: ideal.some((grade) => grade >= 2),
    isSilentPage: ideal.length === 0,
    shown: shown.length,
    ndcg5: ideal.length > 0 ? gainOf(grades) / gainOf(ideal) : Number.NaN,
    hit3: grades.slice(0, 3).some((grade) => grade >= 2) ? 1 : 0,
    precision: grades.filter((grade) => grade >= 1).length / grades.length,
    missed: [...judgment.grades]
      .filter(([material, grade]) => grade === 3 && !shown.includes(material))
      .map(([material]) => material),
    wrong: shown.filter((material) => !judgment.grades.has(material)),
    suggestedItself: judgment.self !== null && shown.includes(judgment.self),
  };
}

function gainOf(grades: readonly number[]): number {
  return grades.reduce((sum, grade, rank) => sum + (2 ** grade - 1) / Math.log2(rank + 2), 0);
}

/** Sums up pages; pages where nothing fits count only for silence. */
export function toMetrics(pages: readonly PageScore[]): Metrics {
  const answerable = pages.filter((page) => page.isAnswerable);
  const silent = pages.filter((page) => page.isSilentPage);
  const showing = pages.filter((page) => page.shown > 0 && !page.isSilentPage);
  return {
    ndcg5: estimate(answerable.map((page) => page.ndcg5)),
    hit3: estimate(answerable.map((page) => page.hit3)),
    precisionShown: estimate(showing.map((page) => page.precision)),
    keptSilent: estimate(silent.map((page) => (page.shown === 0 ? 1 : 0))),
    answered: estimate(answerable.map((page) => (page.shown > 0 ? 1 : 0))),
    suggestedItself: pages.filter((page) => page.suggestedItself).length,
  };
}

/** Mean with the 2.5 and 97.5 percentiles of 1,000 resampled means; a fixed seed, so repeatable. */
function estimate(values: readonly number[]): Estimate {
  let seed = 20261124;
  const next = (): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 4294967296;
  };
  const means = Array.from({ length: 1000 }, () =>
    mean(values.map(() => values[Math.floor(next() * values.length)] ?? 0)),
  ).sort((a, b) => a - b);
  return { value: mean(values), low: means[25] ?? 0, high: means[974] ?? 0, pages: values.length };
}

function mean(values: readonly number[]): number {
  return values.length > 0 ? values.reduce((a, b) => a + b, 0) / values.length : Number.NaN;
}
