import { describe, expect, test } from 'vitest';
import { compileIndex } from '../../core/match/compile-index.ts';
import { matchPage } from '../../core/match/matcher.ts';
import { scoreMatcher } from './evaluate.ts';
import {
  AUTHORS,
  KEPT_ASIDE,
  loadBundledIndex,
  loadJudgedPages,
  loadNearMisses,
} from './judged-pages.ts';
import { loadKnownItems, meanReciprocalRank, type Typing } from './known-items.ts';
import { toMetrics } from './score.ts';
import { checkStability } from './stability.ts';

const index = loadBundledIndex();
const compiled = compileIndex(index);
const pages = AUTHORS.map(loadJudgedPages);

/** Levels reached, less what chance moves when texts of the index are edited. */
const LEVELS = {
  1: { ndcg5: 0.73, hit3: 0.93, fine: 0.84, silent: 0.96, answered: 0.95 },
  2: { ndcg5: 0.71, hit3: 0.89, fine: 0.82, silent: 0.96, answered: 0.92 },
  3: { ndcg5: 0.72, hit3: 0.96, fine: 0.85, silent: 0.95, answered: 0.97 },
  4: { ndcg5: 0.74, hit3: 0.93, fine: 0.86, silent: 0.96, answered: 0.94 },
  5: { ndcg5: 0.72, hit3: 0.94, fine: 0.81, silent: 0.86, answered: 0.96 },
  6: { ndcg5: 0.72, hit3: 0.94, fine: 0.81, silent: 0.89, answered: 0.96 },
} as const;

describe.each([...AUTHORS, KEPT_ASIDE])('on the pages of author %i', (author) => {
  const metrics = toMetrics(scoreMatcher(loadJudgedPages(author), compiled));
  const level = LEVELS[author];

  test('the right materials come first', () => {
    expect(metrics.ndcg5.value).toBeGreaterThan(level.ndcg5);
    expect(metrics.hit3.value).toBeGreaterThan(level.hit3);
  });

  test('most of what is shown fits', () => {
    expect(metrics.precisionShown.value).toBeGreaterThan(level.fine);
  });

  test('Eko keeps silent where nothing fits, and speaks where something does', () => {
    expect(metrics.keptSilent.value).toBeGreaterThan(level.silent);
    expect(metrics.answered.value).toBeGreaterThan(level.answered);
  });

  test('no page is suggested to itself', () => {
    expect(metrics.suggestedItself).toBe(0);
  });
});

test('pages that use the words in another sense get nothing', () => {
  const spoken = loadNearMisses().filter(
    ({ page }) => matchPage(page, compiled, '2026-11-24T12:00:00+01:00').suggestions.length > 0,
  );
  expect(spoken.map(({ id }) => id)).toEqual([]);
});

test('the verdict stands when the index grows or the page says the same at greater length', () => {
  for (const { name, changed, strangers } of checkStability(pages.flat(), index)) {
    expect(changed.length, `${name}: ${changed.join(', ')}`).toBeLessThanOrEqual(1);
    expect(strangers, name).toBe(0);
  }
}, 60_000);

test.each<[Typing, number]>([
  ['clean', 0.96],
  ['last word cut', 0.95],
  ['one slip', 0.92],
  ['without å ä ö', 0.95],
])('typed search finds what is remembered: %s', (typing, least) => {
  expect(meanReciprocalRank(loadKnownItems(), compiled, typing)).toBeGreaterThan(least);
});
