import { GATE_FEATURES, type GateFeatures, type GateModel } from '../../core/match/gate.ts';
import { type Direction, type Example, fitLogistic, probabilityOf } from './fit-logistic.ts';

/** What the gate sees of a page, and whether Eko should speak on it. */
export interface GateExample {
  readonly features: GateFeatures;
  readonly speak: boolean;
}

const RIDGE = 0.003;
/** Speaking where nothing fits annoys more than keeping silent where something would. */
const SILENCE_COUNTS = 2;
const FOR_SILENCE: ReadonlySet<string> = new Set(['everyday', 'otherSense']);

/** Learns from pages when to speak, and the threshold that makes the fewest mistakes on them. */
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
