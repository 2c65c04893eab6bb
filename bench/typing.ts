import type { CompiledIndex } from '../core/match/compiled-index.ts';
import { searchMaterials } from '../core/match/search.ts';
import type { MaterialIndex } from '../core/material/material.ts';
import { type Spread, timed, toSpread } from './statistics.ts';

const QUERIES = 40;
const LIMIT = 8;

/**
 * Types two words of some materials' titles letter by letter, every second time with a slip, and
 * measures the search that each keystroke starts.
 */
export function measureTyping({ materials }: MaterialIndex, compiled: CompiledIndex): Spread {
  const step = Math.max(1, Math.floor(materials.length / QUERIES));
  const queries = materials
    .filter((_, at) => at % step === 0)
    .slice(0, QUERIES)
    .map(({ title }, at) => typed(title, at % 2 === 1));
  const times = queries.flatMap((query) =>
    Array.from(
      query,
      (_, at) => timed(() => searchMaterials(query.slice(0, at + 1), compiled, LIMIT)).ms,
    ),
  );
  return toSpread(times);
}

function typed(title: string, slips: boolean): string {
  const words = title.split(' ').filter((word) => word.length > 4);
  const [first = '', second = ''] = [words[1] ?? words[0], words.at(-1)];
  const middle = Math.floor(first.length / 2);
  const slipped = first.slice(0, middle) + first.slice(middle + 1);
  return `${slips ? slipped : first} ${second}`;
}
