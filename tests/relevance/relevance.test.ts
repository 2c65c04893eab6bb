import { describe, expect, test } from 'vitest';
import { compileIndex } from '../../core/match/compile-index.ts';
import { matchPage } from '../../core/match/matcher.ts';
import { scoreMatcher } from './evaluate.ts';
import {
  loadBundledIndex,
  loadFreshPages,
  loadJudgedPages,
  loadNearMisses,
} from './judged-pages.ts';
import { loadKnownItems, meanReciprocalRank, type Typing } from './known-items.ts';
import { toMetrics } from './score.ts';
import { checkStability } from './stability.ts';

const index = loadBundledIndex();
const compiled = compileIndex(index);
const pages = loadJudgedPages();
const fresh = loadFreshPages();

/** Levels reached, less what chance moves when texts of the index are edited. */
describe('on the judged pages', () => {
  const metrics = toMetrics(scoreMatcher(pages, compiled));

  test('the right materials come first', () => {
    expect(metrics.ndcg5.value).toBeGreaterThan(0.63);
    expect(metrics.hit3.value).toBeGreaterThan(0.9);
  });

  test('most of what is shown fits', () => {
    expect(metrics.precisionShown.value).toBeGreaterThan(0.77);
  });

  test('Eko keeps silent where nothing fits, and speaks where something does', () => {
    expect(metrics.keptSilent.value).toBeGreaterThanOrEqual(0.96);
    expect(metrics.answered.value).toBeGreaterThan(0.93);
  });

  test('no page is suggested to itself', () => {
    expect(metrics.suggestedItself).toBe(0);
  });

  test('both halves are alike within what chance allows', () => {
    const [a, b] = (['A', 'B'] as const).map((half) =>
      toMetrics(
        scoreMatcher(
          pages.filter((page) => page.half === half),
          compiled,
        ),
      ),
    );
    expect(b?.ndcg5.value).toBeGreaterThan(a?.ndcg5.low ?? 1);
    expect(a?.ndcg5.value).toBeGreaterThan(b?.ndcg5.low ?? 1);
  });
});

describe('on the fresh pages', () => {
  const metrics = toMetrics(scoreMatcher(fresh, compiled));

  test('the level holds for pages by another author', () => {
    expect(metrics.ndcg5.value).toBeGreaterThan(0.59);
    expect(metrics.hit3.value).toBeGreaterThan(0.83);
    expect(metrics.precisionShown.value).toBeGreaterThan(0.71);
    expect(metrics.suggestedItself).toBe(0);
  });

  test('Eko keeps silent, and speaks, as on the others', () => {
    expect(metrics.keptSilent.value).toBeGreaterThanOrEqual(0.86);
    expect(metrics.answered.value).toBeGreaterThan(0.92);
  });
});

test('pages that use the words in another sense get nothing', () => {
  const spoken = loadNearMisses().filter(
    ({ page }) => matchPage(page, compiled, '2026-11-24T12:00:00+01:00').suggestions.length > 0,
  );
  expect(spoken.map(({ id }) => id)).toEqual([]);
});

test('the verdict stands when the index grows or the page says the same at greater length', () => {
  for (const { name, changed, strangers } of checkStability([...pages, ...fresh], index)) {
    expect(changed.length, `${name}: ${changed.join(', ')}`).toBeLessThanOrEqual(1);
    expect(strangers, name).toBe(0);
  }
}, 60_000);

test.each<[Typing, number]>([
  ['clean', 0.94],
  ['last word cut', 0.92],
  ['one slip', 0.91],
  ['without å ä ö', 0.94],
])('typed search finds what is remembered: %s', (typing, least) => {
  expect(meanReciprocalRank(loadKnownItems(), compiled, typing)).toBeGreaterThan(least);
});
