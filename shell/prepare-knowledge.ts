import { compileIndex } from '../core/match/compile-index.ts';
import { type MaterialIndex, toIndexFrame } from '../core/material/material.ts';
import { mergeIndexes, type SourcedIndex } from '../core/material/merge-indexes.ts';
import { type Source, toSources, WIKI_SITES } from '../core/material/source.ts';
import { browser } from './browser.ts';
import { loadBundledIndex } from './bundled-index.ts';
import { loadLastGood } from './last-good.ts';
import { logProblem } from './log.ts';
import { saveKnowledge } from './save-knowledge.ts';
import { loadSourceSettings } from './source-state-store.ts';

/** Prepares it at each installation and update; to be called when the background starts. */
export function keepPrepared(): void {
  browser.runtime.onInstalled.addListener(() => void prepareKnowledge());
}

/** Prepares the union of all sources once after each change of it, so that no view has to. */
export async function prepareKnowledge(): Promise<void> {
  const bundled = await loadBundledIndex();
  if (!bundled) return;
  const sources = toSources(await loadSourceSettings(), bundled.network);
  const answers = await Promise.all(sources.map((source) => loadSourced(source, bundled)));
  const packed: SourcedIndex = { name: bundled.network.name, role: 'network', index: bundled };
  const known = answers.filter((answer) => answer !== null);
  const index = mergeIndexes([...known, packed], WIKI_SITES) ?? bundled;
  await saveKnowledge({ index: toIndexFrame(index), compiled: compileIndex(index) });
}

/** Each source fails alone: what cannot be read is left out, the rest serves. */
async function loadSourced(source: Source, bundled: MaterialIndex): Promise<SourcedIndex | null> {
  try {
    const index = await loadLastGood(source, bundled.network);
    if (!index) return null;
    // Who put their own index in the network's place gave it their own name.
    const name = source.own ? index.network.name : source.name;
    return { name, role: toRole(source), index };
  } catch (cause) {
    logProblem('what a source gave cannot be read', cause);
    return null;
  }
}

function toRole({ kind, own }: Source): SourcedIndex['role'] {
  if (!own) return 'other';
  return kind === 'wiki' ? 'wiki' : 'network';
}
