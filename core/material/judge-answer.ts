import type { MaterialIndex, Network } from './material.ts';
import { parseIndex } from './parse-index.ts';
import type { Source } from './source.ts';
import { readAnswer } from './source-kinds.ts';
import type { RefreshOutcome } from './source-status.ts';

/** An answer that loses more than this of what the same address last gave is not believed. */
const MOST_LOST = 0.3;
/** Clocks of publishers and readers may differ by this much. */
const CLOCK_TOLERANCE_MS = 86_400_000;

export type ParsedAnswer =
  | {
      readonly kind: 'index';
      readonly index: MaterialIndex;
      /** True where the form says only what is newest: then less than before is no sign of a fault. */
      readonly isWindow: boolean;
    }
  | {
      readonly kind: 'refused';
      readonly outcome: Extract<RefreshOutcome, 'not-json' | 'wrong-format' | 'empty'>;
    };

/**
 * What a source said, in one form whatever its kind.
 * @param receivedAt instant at which it was said: most forms tell no date of their own
 * @param network the reader's own, whose wiki it is; an index names its own
 */
export function parseAnswer(
  source: Source,
  text: string,
  receivedAt: string,
  network: Network,
): ParsedAnswer {
  const file = parseJson(text);
  if (file === undefined) return { kind: 'refused', outcome: 'not-json' };
  const read = readAnswer(file, { source, network, receivedAt });
  const parsed = parseIndex(read.file);
  if (Array.isArray(file) && file.length === 0) return { kind: 'refused', outcome: 'empty' };
  if (parsed.kind === 'unusable') return { kind: 'refused', outcome: 'wrong-format' };
  const { materials, workshops, withdrawn = [] } = parsed.index;
  if (materials.length + workshops.length + withdrawn.length === 0)
    return { kind: 'refused', outcome: 'empty' };
  return { kind: 'index', index: parsed.index, isWindow: read.isWindow };
}

/**
 * Whether an answer may replace what the same address gave before: it may not be older, nor lack
 * more than 30 % of the materials without taking them back by name. GitLab answers an empty list
 * when it merely cannot read its own wiki, so less is not believed without a word.
 * @param now instant with offset: what claims to be younger than that (by a clock that was wrong when
 * it was received or made) makes nothing else old
 */
export function judgeAnswer(
  next: MaterialIndex,
  last: MaterialIndex | null,
  now: string,
): Extract<RefreshOutcome, 'updated' | 'older' | 'shrunk'> {
  if (!last) return 'updated';
  const lastMs = Date.parse(last.generatedAt);
  const isPast = lastMs <= Date.parse(now) + CLOCK_TOLERANCE_MS;
  if (isPast && Date.parse(next.generatedAt) < lastMs) return 'older';
  const there = new Set([...next.materials.map(({ id }) => id), ...(next.withdrawn ?? [])]);
  const lost = last.materials.filter(({ id }) => !there.has(id)).length;
  return lost > last.materials.length * MOST_LOST ? 'shrunk' : 'updated';
}

/** undefined where the text is no JSON, as an error page is not. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Expected: an error page, or an answer cut short.
    return undefined;
  }
}
