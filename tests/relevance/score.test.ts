import { expect, test } from 'vitest';
import { fitLogistic, probabilityOf } from './fit-logistic.ts';
import { scorePage, toMetrics } from './score.ts';

const JUDGMENT = {
  self: 'own',
  grades: new Map([
    ['best', 3],
    ['good', 2],
    ['fine', 1],
  ]),
};

test('the best possible list scores one, and a worse order less', () => {
  expect(scorePage('p', JUDGMENT, ['best', 'good', 'fine']).ndcg5).toBe(1);
  const worse = scorePage('p', JUDGMENT, ['fine', 'good', 'best']).ndcg5;
  expect(worse).toBeGreaterThan(0);
  expect(worse).toBeLessThan(1);
});

test('what nobody graded counts against precision, and the page itself is noticed', () => {
  const { precision, wrong, missed, suggestedItself } = scorePage('p', JUDGMENT, ['good', 'own']);
  expect(precision).toBe(0.5);
  expect(wrong).toEqual(['own']);
  expect(missed).toEqual(['best']);
  expect(suggestedItself).toBe(true);
});

test('pages where nothing fits count for silence only', () => {
  const nothing = { self: null, grades: new Map<string, number>() };
  const { keptSilent, ndcg5, precisionShown } = toMetrics([
    scorePage('silent', nothing, []),
    scorePage('loud', nothing, ['best']),
    scorePage('p', JUDGMENT, ['best']),
  ]);
  expect(keptSilent.value).toBe(0.5);
  expect(ndcg5.pages).toBe(1);
  expect(precisionShown.value).toBe(1);
});

test('an interval holds its mean and is the same each time', () => {
  const pages = ['best', 'good', 'fine', 'none'].map((id) => scorePage(id, JUDGMENT, [id]));
  const { ndcg5 } = toMetrics(pages);
  expect(ndcg5.low).toBeLessThan(ndcg5.value);
  expect(ndcg5.high).toBeGreaterThan(ndcg5.value);
  expect(toMetrics(pages).ndcg5).toEqual(ndcg5);
});

test('the model learns which feature tells', () => {
  const examples = [0, 0.1, 0.2, 0.8, 0.9, 1].map((telling, at) => ({
    features: [telling, at % 2],
    speak: telling > 0.5,
  }));
  const model = fitLogistic(examples, ['speak', 'speak'], 0.001);
  expect(probabilityOf(model, [0.9, 0])).toBeGreaterThan(0.5);
  expect(probabilityOf(model, [0.1, 1])).toBeLessThan(0.5);
});
