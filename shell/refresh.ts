import { judgeAnswer, parseAnswer } from '../core/material/judge-answer.ts';
import type { Network } from '../core/material/material.ts';
import { type Source, toSources } from '../core/material/source.ts';
import {
  afterAttempt,
  beforeFirstAttempt,
  isDue,
  isWikiNeeded,
  type RefreshOutcome,
  type SourceStatus,
} from '../core/material/source-status.ts';
import { loadAnswers, saveAnswer } from './answer-store.ts';
import { loadBundledIndex } from './bundled-index.ts';
import { now } from './clock.ts';
import { loadLastGood } from './last-good.ts';
import { logProblem } from './log.ts';
import { prepareKnowledge } from './prepare-knowledge.ts';
import { REFRESH_LOCK } from './refresh-request.ts';
import { loadSourceSettings, loadSourceStates, saveSourceStates } from './source-state-store.ts';
import { fetchSource } from './sources/fetch-source.ts';

/**
 * Asks the sources whose time has come, keeps what is better than before, and prepares the union
 * for the views. The network's wiki is asked only where its index is of no use.
 * @param byHand true when the user asks: then all times have come
 * @returns the instant at which the next source's time comes; null where none is to be asked
 */
export async function refreshSources(byHand: boolean): Promise<string | null> {
  return navigator.locks.request(REFRESH_LOCK, async () => {
    const settings = await loadSourceSettings();
    const bundled = await loadBundledIndex();
    if (!settings.refresh || !bundled) return null;
    const sources = toSources(settings, bundled.network);
    const { byAddress: before, refreshingSince } = await loadSourceStates();
    let states: Readonly<Record<string, SourceStatus>> = Object.fromEntries(
      sources.map(({ address }) => [
        address,
        before[address] ?? beforeFirstAttempt(now(), Math.random()),
      ]),
    );
    const due = ({ address }: Source) => byHand || isDue(states[address]?.nextAt ?? '', now());
    const main = sources.find(({ kind, own }) => kind === 'index' && own);
    const needed = ({ kind }: Source) =>
      kind !== 'wiki' || isWikiNeeded((main && states[main.address]) ?? null, now());

    await saveSourceStates({ refreshingSince: now(), byAddress: states });
    // One that did not come to its end may have stored what no view has seen.
    let changed = refreshingSince !== null;
    for (const source of sources) {
      if (!due(source) || !needed(source)) continue;
      const last = states[source.address] ?? null;
      const status = await refreshSource(source, last, {
        sources,
        network: bundled.network,
        everyHours: settings.refreshHours,
      });
      states = { ...states, [source.address]: status };
      changed ||= status.outcome === 'updated';
      await saveSourceStates({ refreshingSince: now(), byAddress: states });
    }
    if (changed) await prepareKnowledge();
    await saveSourceStates({ refreshingSince: null, byAddress: states });
    const times = sources.filter(needed).map(({ address }) => states[address]?.nextAt ?? now());
    return times.sort()[0] ?? null;
  });
}

interface RefreshPlan {
  readonly sources: readonly Source[];
  readonly network: Network;
  readonly everyHours: number | null;
}

async function refreshSource(
  source: Source,
  last: SourceStatus | null,
  { sources, network, everyHours }: RefreshPlan,
): Promise<SourceStatus> {
  const answer = await fetchSource(source, sources);
  const at = now();
  const attempt = { at, kind: source.kind, random: Math.random(), everyHours };
  if (answer.kind === 'failed') {
    const { outcome, retryAfterMs } = answer;
    return afterAttempt(last, { ...attempt, outcome, retryAfterMs, materials: null });
  }
  const { outcome, materials } = await keepIfBetter(source, answer.text, at, network);
  return afterAttempt(last, { ...attempt, outcome, materials, retryAfterMs: null });
}

/** Parses and compares first, stores then: what is there is never worse than before. */
async function keepIfBetter(
  source: Source,
  text: string,
  at: string,
  network: Network,
): Promise<{ outcome: RefreshOutcome; materials: number | null }> {
  const parsed = parseAnswer(source, text, at, network);
  if (parsed.kind === 'refused') return { outcome: parsed.outcome, materials: null };
  const materials = parsed.index.materials.length;
  try {
    const stored = await loadAnswers(source.address);
    if (stored?.current.text === text) return { outcome: 'unchanged', materials };
    const last = await loadLastGood(source, network);
    const outcome = parsed.isWindow ? 'updated' : judgeAnswer(parsed.index, last, at);
    if (outcome !== 'updated') return { outcome, materials: null };
    await saveAnswer(source.address, { receivedAt: at, text });
    return { outcome, materials };
  } catch (cause) {
    // The transaction did not end: both generations stand as they were.
    logProblem('what a source gave cannot be stored', cause);
    return { outcome: 'storage-full', materials: null };
  }
}
