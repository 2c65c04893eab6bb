import type { MaterialIndex } from '../core/material/material.ts';
import { type Source, type SourceSettings, toSources } from '../core/material/source.ts';
import type { SourceStates } from '../core/material/source-states.ts';
import { loadBundledIndex } from './bundled-index.ts';
import { now } from './clock.ts';
import { isRefreshing } from './refresh-request.ts';
import {
  loadSourceSettings,
  loadSourceStates,
  onSourceSettingsChanged,
  onSourceStatesChanged,
} from './source-state-store.ts';

/** All that a view says of sources, as it stands at one moment. */
export interface SourcesSnapshot {
  readonly sources: readonly Source[];
  readonly states: SourceStates;
  readonly settings: SourceSettings;
  /** Instant of the packed copy. */
  readonly bundledAt: string;
  readonly now: string;
}

const ASKING_MS = 1_000;

/** Hands over where the material comes from, now and after every change; nothing without an index. */
export function watchSources(show: (snapshot: SourcesSnapshot) => void): void {
  const bundled = loadBundledIndex();
  const update = async () => {
    const index = await bundled;
    if (!index) return;
    const snapshot = await gather(index);
    show(snapshot);
    // A background that the browser ends on the way can say nothing more: look whether it still asks.
    if (snapshot.states.refreshingSince !== null) setTimeout(() => void update(), ASKING_MS);
  };
  void update();
  onSourceStatesChanged(() => void update());
  onSourceSettingsChanged(() => void update());
}

async function gather(bundled: MaterialIndex): Promise<SourcesSnapshot> {
  const [settings, stored, refreshing] = await Promise.all([
    loadSourceSettings(),
    loadSourceStates(),
    isRefreshing(),
  ]);
  const states = refreshing ? stored : { ...stored, refreshingSince: null };
  const sources = toSources(settings, bundled.network);
  return { sources, states, settings, bundledAt: bundled.generatedAt, now: now() };
}
