/** One page for learning: what the gate sees, and whether Eko should speak. */
export interface Example {
  readonly features: readonly number[];
  readonly speak: boolean;
}

/** What a feature is evidence for. */
export type Direction = 'speak' | 'silent';

/** A logistic model: probability = 1 / (1 + e^-(bias + Σ weight × feature)). */
export interface LogisticModel {
  readonly weights: readonly number[];
  readonly bias: number;
}

/**
 * Fits by gradient descent with equal say for both classes, weights kept from turning against what
 * their feature is evidence for and kept small (`ridge`), because the set is small. Starts from
 * zero and has no chance in it: the same examples give the same model.
 */
export function fitLogistic(
  examples: readonly Example[],
  directions: readonly Direction[],
  ridge: number,
): LogisticModel {
  const count = examples[0]?.features.length ?? 0;
  const spoken = examples.filter(({ speak }) => speak).length;
  const sayOf = ({ speak }: Example): number => 0.5 / (speak ? spoken : examples.length - spoken);
  let weights = new Array<number>(count).fill(0);
  let bias = 0;
  for (let step = 0; step < STEPS; step += 1) {
    const slopes = weights.map((weight) => ridge * weight);
    let biasSlope = 0;
    for (const example of examples) {
      const wanted = example.speak ? 1 : 0;
      const error = (probabilityOf({ weights, bias }, example.features) - wanted) * sayOf(example);
      biasSlope += error;
      example.features.forEach((feature, at) => {
        slopes[at] = (slopes[at] ?? 0) + error * feature;
      });
    }
    bias -= RATE * biasSlope;
    weights = weights.map((weight, at) => {
      const moved = weight - RATE * (slopes[at] ?? 0);
      return directions[at] === 'silent' ? Math.min(0, moved) : Math.max(0, moved);
    });
  }
  return { weights, bias };
}

const STEPS = 4_000;
const RATE = 1;

/** The model's probability that Eko should speak. */
export function probabilityOf(model: LogisticModel, features: readonly number[]): number {
  const sum = features.reduce(
    (total, feature, at) => total + (model.weights[at] ?? 0) * feature,
    model.bias,
  );
  return 1 / (1 + Math.exp(-sum));
}
