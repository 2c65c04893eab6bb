import type { Source } from './source.ts';
import type { SourceStates } from './source-states.ts';

/** Where what Eko shows was last brought up to date from; the packed copy where nothing was fetched. */
export type Freshness =
  | { readonly kind: 'fetched'; readonly at: string; readonly from: string }
  | { readonly kind: 'bundled'; readonly at: string };

/** The latest valid answer of the network's own sources. */
export function toFreshness(
  sources: readonly Source[],
  states: SourceStates,
  bundledAt: string,
): Freshness {
  const answers = sources.flatMap(({ own, address, name }) => {
    const at = states.byAddress[address]?.answeredAt;
    return own && at ? [{ kind: 'fetched' as const, at, from: name }] : [];
  });
  const latest = answers.sort((a, b) => Date.parse(b.at) - Date.parse(a.at))[0];
  return latest ?? { kind: 'bundled', at: bundledAt };
}
