import type { Material } from './material.ts';
import type { Source } from './source.ts';
import type { SourceStates } from './source-states.ts';

/** Where what Eko shows was last brought up to date from; the packed copy where nothing was fetched. */
export type Freshness =
  | { readonly kind: 'fetched'; readonly at: string; readonly from: Source['kind'] }
  | { readonly kind: 'bundled'; readonly at: string };

/** The latest valid answer of the network's own sources. */
export function toFreshness(
  sources: readonly Source[],
  states: SourceStates,
  bundledAt: string,
): Freshness {
  const answers = sources.flatMap(({ own, address, kind }) => {
    const at = states.byAddress[address]?.answeredAt;
    return own && at ? [{ kind: 'fetched' as const, at, from: kind }] : [];
  });
  const latest = answers.sort((a, b) => Date.parse(b.at) - Date.parse(a.at))[0];
  return latest ?? { kind: 'bundled', at: bundledAt };
}

const OLD_AFTER_MONTHS = 24;

/**
 * Whether a material was last changed more than 24 months ago; false where nobody knows when. A date
 * of which only the month or the year is known counts from that month's or year's end.
 * @param now instant with offset
 */
export function isOld(
  { updated, published }: Pick<Material, 'updated' | 'published'>,
  now: string,
): boolean {
  const [year, month = '12', day = '31'] = (updated ?? published ?? '').split('-');
  if (!year || !now) return false;
  const today = new Date(now);
  const months =
    (today.getUTCFullYear() - Number(year)) * 12 + today.getUTCMonth() + 1 - Number(month);
  if (months !== OLD_AFTER_MONTHS) return months > OLD_AFTER_MONTHS;
  return today.getUTCDate() > Number(day);
}
