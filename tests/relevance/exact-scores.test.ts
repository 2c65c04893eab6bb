import { expect, test } from 'vitest';
import { bestMaterials } from '../../core/match/best-materials.ts';
import { type CompiledIndex, compileIndex } from '../../core/match/compile-index.ts';
import { forEachRow, NO_TERM } from '../../core/match/compiled-index.ts';
import { weightOf } from '../../core/match/item-weight.ts';
import { toWeighedPage } from '../../core/match/matcher.ts';
import { scoreItems } from '../../core/match/rank.ts';
import type { ScoredTerm } from '../../core/match/scored-terms.ts';
import { TUNING } from '../../core/match/tuning.ts';
import { AUTHORS, type JudgedPage, loadBundledIndex, loadJudgedPages } from './judged-pages.ts';
import { withUnrelated } from './unrelated-materials.ts';

/** Sums are added in single precision, in another order. */
const TOLERANCE = 1e-6;
/** So many go on to be put in order by what readers found helpful. */
const CONSIDERED = 40;
const ALONE = { ...TUNING, affinity: 0, resemblance: 0 };

const index = loadBundledIndex();
const pages = AUTHORS.flatMap(loadJudgedPages);

test('the fast sums are the scores as they are defined, on every judged page', () => {
  expect(farthestOff(pages, compileIndex(index))).toBeLessThan(TOLERANCE);
}, 60_000);

test('and among 2,000 unrelated materials', () => {
  const sample = pages.filter((_, at) => at % 8 === 0);
  expect(farthestOff(sample, compileIndex(withUnrelated(index, 2000)))).toBeLessThan(TOLERANCE);
}, 30_000);

test('what a material is about reads the same from the material and from the concept', () => {
  const compiled = compileIndex(index);
  for (let item = 0; item < compiled.materials.length; item += 1) {
    const fromMaterial = new Map<number, number>();
    forEachRow(compiled.subjects, item, (concept, weight) => fromMaterial.set(concept, weight));
    compiled.conceptTerms.forEach((term, concept) => {
      const weight = term === NO_TERM ? 0 : weightOf(compiled, term, item);
      expect(fromMaterial.get(concept) ?? 0).toBe(weight);
    });
  }
});

/** The greatest difference from the defined scores, of all items; the best of them in order checked. */
function farthestOff(judged: readonly JudgedPage[], compiled: CompiledIndex): number {
  const { priors } = compiled;
  let farthest = 0;
  for (const { id, page } of judged) {
    const language = page.language === 'other' ? 'sv' : page.language;
    const { query, terms } = toWeighedPage(page, language, compiled);
    const fast = scoreItems(compiled, terms, TUNING);
    const defined = definedScores(compiled, terms);
    defined.forEach((score, item) => {
      farthest = Math.max(farthest, Math.abs(score - (fast[item] ?? Number.NaN)));
    });
    const ordered = Array.from(priors, (prior, item) => (defined[item] ?? 0) * prior)
      .filter((score) => score > 0)
      .sort((a, b) => b - a)
      .slice(0, CONSIDERED);
    const best = bestMaterials(compiled, fast, query, ALONE);
    expect(best.length, id).toBe(ordered.length);
    best.forEach(({ item, score }, rank) => {
      expect(Math.abs(score - (ordered[rank] ?? Number.NaN)), id).toBeLessThan(TOLERANCE);
      const own = (defined[item] ?? 0) * (priors[item] ?? 0);
      expect(Math.abs(own - score), id).toBeLessThan(TOLERANCE);
    });
  }
  return farthest;
}

/** Item by item and situation by situation, as docs/matching.md tells it. */
function definedScores(compiled: CompiledIndex, terms: readonly ScoredTerm[]): number[] {
  const { weights, shares, situations, situationStarts } = compiled;
  const items = Array.from({ length: situationStarts.length - 1 }, () => ({
    evidence: 0,
    cover: 0,
  }));
  const phrases = Array.from({ length: situationStarts.at(-1) ?? 0 }, () => ({
    evidence: 0,
    cover: 0,
  }));
  for (const { number, weight, strength } of terms) {
    forEachRow(weights, number, (item, about, at) => {
      const sums = items[item];
      if (!sums) throw new RangeError(`no item ${item}`);
      sums.evidence += weight * about;
      sums.cover += strength * (shares[at] ?? 0);
    });
    forEachRow(situations, number, (row, share) => {
      const sums = phrases[row];
      if (!sums) throw new RangeError(`no situation ${row}`);
      sums.evidence += weight;
      sums.cover += strength * share;
    });
  }
  const { coverPart, situation } = TUNING;
  return items.map(({ evidence, cover }, item) => {
    const own = phrases.slice(situationStarts[item], situationStarts[item + 1]);
    const best = Math.max(0, ...own.map((sums) => sums.evidence * Math.min(1, sums.cover) ** 1.5));
    return evidence * (1 - coverPart + coverPart * Math.min(1, cover)) + situation * best;
  });
}
