/** A source of chance that gives the same every time: what is measured today can be measured again. */
export interface Seeded {
  /** From 0 up to, but not including, 1. */
  readonly next: () => number;
  readonly pick: <Value>(from: readonly Value[]) => Value;
  /** As words are used: the first often, the last hardly ever. */
  readonly pickEarly: <Value>(from: readonly Value[]) => Value;
}

/** Numerical Recipes' linear congruential generator; its upper bits are even enough for samples. */
export function createSeeded(seed: number): Seeded {
  let state = seed >>> 0;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  const at = <Value>(from: readonly Value[], share: number): Value =>
    from[Math.floor(share * from.length)] as Value;
  return {
    next,
    pick: (from) => at(from, next()),
    pickEarly: (from) => at(from, next() ** 3),
  };
}
