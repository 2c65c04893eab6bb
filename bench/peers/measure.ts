import type { MaterialIndex } from '../../core/material/material.ts';
import { weighed } from '../heap.ts';
import { measure, type Spread, timed } from '../statistics.ts';
import { toPeerDocuments } from './documents.ts';
import { buildFlexSearch, searchFlexSearch } from './flexsearch.ts';
import { buildFuse, searchFuse } from './fuse.ts';
import { buildMiniSearch, openMiniSearch } from './minisearch.ts';

interface PeerTime {
  readonly compileMs: number;
  readonly heapMb: number;
  readonly match: Spread;
}

/** What other libraries take over the same terms of the same materials. */
export interface PeerTimes {
  /** How many terms were looked up. */
  readonly terms: number;
  readonly miniSearch: PeerTime & { readonly loadJsonMs: number; readonly jsonBytes: number };
  readonly flexSearch: PeerTime;
  /** Null where it would take minutes: Fuse reads every document for every term. */
  readonly fuse: PeerTime | null;
}

const FUSE_MATERIALS = 2_000;
const FUSE_RUNS = 3;
const LOADS = 3;

/** Measures the peers over the index, looking up the same terms. */
export function measurePeers(
  index: MaterialIndex,
  terms: readonly string[],
  runs: number,
): PeerTimes {
  const documents = toPeerDocuments(index);
  const text = terms.join(' ');
  const mini = build(() => buildMiniSearch(documents));
  const json = JSON.stringify(mini.index);
  const miniMatch = measure(Math.min(runs, 30), () => mini.index.search(text));
  const loads = measure(LOADS, () => openMiniSearch(json));
  const flex = build(() => buildFlexSearch(documents));
  const flexMatch = measure(runs, () => searchFlexSearch(flex.index, terms));
  return {
    terms: terms.length,
    miniSearch: {
      compileMs: mini.compileMs,
      heapMb: mini.heapMb,
      match: miniMatch,
      loadJsonMs: loads.medianMs,
      jsonBytes: Buffer.byteLength(json),
    },
    flexSearch: { compileMs: flex.compileMs, heapMb: flex.heapMb, match: flexMatch },
    fuse: index.materials.length <= FUSE_MATERIALS ? measureFuse(documents, terms) : null,
  };
}

function measureFuse(
  documents: ReturnType<typeof toPeerDocuments>,
  terms: readonly string[],
): PeerTime {
  const fuse = build(() => buildFuse(documents));
  const times = Array.from({ length: FUSE_RUNS }, () => timed(() => searchFuse(fuse.index, terms)));
  const sorted = times.map(({ ms }) => ms).sort((a, b) => a - b);
  const match = { medianMs: sorted[1] ?? 0, p95Ms: sorted[2] ?? 0, runs: FUSE_RUNS };
  return { compileMs: fuse.compileMs, heapMb: fuse.heapMb, match };
}

function build<Index>(make: () => Index) {
  const { result, heapMb } = weighed(() => timed(make));
  return { index: result.result, compileMs: result.ms, heapMb };
}
