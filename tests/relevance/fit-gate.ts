import { GATE_FEATURES, type GateFeatures, type GateModel } from '../../core/match/gate.ts';
import { type Direction, type Example, fitLogistic, probabilityOf } from './fit-logistic.ts';

/** What the gate sees of a page, and whether Eko should speak on it. */
export interface GateExample {
  readonly features: GateFeatures;
  readonly speak: boolean;
}

const RIDGE = 0.003;
/** Speaking where nothing fits annoys more than keeping silent where something would. */
const SILENCE_COUNTS = 1.5;
const FOR_SILENCE: ReadonlySet<string> = new Set([
  'everyday',
  'otherSense',
  'everydayMatters',
  'aside',
]);

/** Learns from pages when to speak, and the threshold with the fewest mistakes on them. */
export function fitGate(pages: readonly GateExample[]): GateModel {
  const examples: Example[] = pages.map(({ features, speak }) => ({
    features: GATE_FEATURES.map((name) => features[name]),
    speak,
  }));
  const directions = GATE_FEATURES.map(
    (name): Direction => (FOR_SILENCE.has(name) ? 'silent' : 'speak'),
  );
  const { weights, bias } = fitLogistic(examples, directions, RIDGE);
  const threshold = bestThreshold(
    examples.map(({ features, speak }) => ({
      speak,
      probability: probabilityOf({ weights, bias }, features),
    })),
  );
  return {
    features: [...GATE_FEATURES],
    weights: weights.map(toThousandths),
    bias: toThousandths(bias),
    threshold: toThousandths(threshold),
  };
}

/**
 * The threshold with the fewest mistakes, where a page near it is half a mistake: on new pages those are
 * the ones that go either way, so a threshold between two crowds is safer than one that just spares a page.
 */
function bestThreshold(
  pages: readonly { readonly speak: boolean; readonly probability: number }[],
): number {
  let best = { mistakes: Number.POSITIVE_INFINITY, threshold: 0.5 };
  for (let threshold = 0.05; threshold < 0.95; threshold += 0.005) {
    const mistakes = pages.reduce((sum, { speak, probability }) => {
      const beyond = (logOdds(probability) - logOdds(threshold)) / NEAR;
      return sum + (speak ? 1 / (1 + Math.exp(beyond)) : SILENCE_COUNTS / (1 + Math.exp(-beyond)));
    }, 0);
    if (mistakes < best.mistakes) best = { mistakes, threshold };
  }
  return best.threshold;
}

/** How far from the threshold, in log odds, a page is near. */
const NEAR = 0.6;

function logOdds(probability: number): number {
  return Math.log(probability / (1 - probability));
}

function toThousandths(value: number): number {
  return Math.round(value * 1000) / 1000;
}
