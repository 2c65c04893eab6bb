/** Median and 95th percentile of some measured milliseconds. */
export interface Spread {
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly runs: number;
}

/** Summarises measurements; rounded to tenths, more would pretend. */
export function toSpread(times: readonly number[]): Spread {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => {
    const time =
      sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
    return Math.round(time * 10) / 10;
  };
  return { medianMs: at(0.5), p95Ms: at(0.95), runs: times.length };
}
