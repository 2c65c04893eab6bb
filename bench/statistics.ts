/** Median and 95th percentile of some measured milliseconds. */
export interface Spread {
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly runs: number;
}

/** Summarises measurements; rounded to thousandths, more would pretend. */
export function toSpread(times: readonly number[]): Spread {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN);
  return { medianMs: at(0.5), p95Ms: at(0.95), runs: times.length };
}

/** Runs work some times unmeasured, then `runs` times measured. */
export function measure(runs: number, work: () => unknown): Spread {
  for (let at = 0; at < Math.min(runs, WARM_UP); at += 1) work();
  return toSpread(Array.from({ length: runs }, () => timed(work).ms));
}

const WARM_UP = 5;

/** What work gives, and how many milliseconds it took. */
export function timed<Result>(work: () => Result): {
  readonly result: Result;
  readonly ms: number;
} {
  const start = performance.now();
  const result = work();
  return { result, ms: round(performance.now() - start) };
}

/** To thousandths. */
export function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
