import type { measureInBrowser } from './in-browser.ts';
import type { SizeTimes } from './matching.ts';
import { round } from './statistics.ts';

/** One promise, what was measured, and whether it is kept. */
export interface Budget {
  readonly name: string;
  readonly measured: number | null;
  readonly limit: number;
  readonly kept: boolean;
}

/** The promises on speed, against what one run measured. */
export function toBudgets(
  sizes: readonly SizeTimes[],
  chromium: ReturnType<typeof measureInBrowser>,
): readonly Budget[] {
  const at = (materials: number) => sizes.find((size) => size.materials === materials);
  const [small, large, largest] = [at(2_000), at(10_000), at(50_000)];
  return [
    budget('match at 10,000 over MiniSearch', large?.ratios.matchToMiniSearch, 0.1),
    budget('match at 10,000 over FlexSearch', large?.ratios.matchToFlexSearch, 1),
    budget('cold open at 10,000 over MiniSearch', large?.ratios.coldOpenToMiniSearchLoadJson, 0.1),
    budget('match at 50,000 over 25 × that at 2,000', growth(small, largest), 1),
    budget('query and match at 225, Chromium, ms', chromium.queryAndMatch.medianMs, 5),
  ];
}

function budget(name: string, measured: number | null | undefined, limit: number): Budget {
  const known = measured ?? null;
  return { name, measured: known, limit, kept: known !== null && known <= limit };
}

/** 1 where 25 times the materials take 25 times as long. */
function growth(small: SizeTimes | undefined, large: SizeTimes | undefined): number | null {
  const [first, last] = [small, large].map((size) => size?.pages[1]?.match.medianMs);
  return first === undefined || last === undefined ? null : round(last / first / 25);
}
