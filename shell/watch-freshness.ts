import { type Freshness, toFreshness } from '../core/material/freshness.ts';
import { toSources } from '../core/material/source.ts';
import type { SourceStates } from '../core/material/source-states.ts';
import { now } from './clock.ts';
import type { Knowledge } from './knowledge-store.ts';
import {
  loadSourceSettings,
  loadSourceStates,
  onSourceStatesChanged,
} from './source-state-store.ts';

interface FreshnessView {
  /** What the view knows at the moment. */
  readonly knowledge: () => Promise<Knowledge | null>;
  /** Takes in what a refresh brought. */
  readonly reload: () => Promise<void>;
  readonly show: (freshness: Freshness) => void;
}

/**
 * Says since when Eko has what it shows, and lets the view take in what a refresh brings.
 * @param since instant at which the view loaded what it knows
 */
export function watchFreshness(since: string, { knowledge, reload, show }: FreshnessView): void {
  let knownAt = since;
  const update = async () => {
    const states = await loadSourceStates();
    if (hasNews(states, knownAt)) {
      knownAt = now();
      await reload();
    }
    const known = await knowledge();
    if (known) show(await loadFreshness(known, states));
  };
  void update();
  onSourceStatesChanged(() => void update());
}

async function loadFreshness({ index }: Knowledge, states: SourceStates): Promise<Freshness> {
  const sources = toSources(await loadSourceSettings(), index.network);
  return toFreshness(sources, states, index.generatedAt);
}

/** Whether a refresh has come to its end that brought something since an instant. */
function hasNews({ refreshingSince, byAddress }: SourceStates, since: string): boolean {
  if (refreshingSince !== null) return false;
  return Object.values(byAddress).some(
    ({ outcome, triedAt }) =>
      outcome === 'updated' && triedAt !== null && Date.parse(triedAt) > Date.parse(since),
  );
}
