import { parseAnswer } from '../core/material/judge-answer.ts';
import type { MaterialIndex, Network } from '../core/material/material.ts';
import type { Source } from '../core/material/source.ts';
import { loadAnswers } from './answer-store.ts';

/** What a source last gave, from the older answer where the newer one cannot be read. */
export async function loadLastGood(
  source: Source,
  network: Network,
): Promise<MaterialIndex | null> {
  const stored = await loadAnswers(source.address);
  for (const answer of [stored?.current, stored?.previous]) {
    const parsed = answer && parseAnswer(source, answer.text, answer.receivedAt, network);
    if (parsed?.kind === 'index') return parsed.index;
  }
  return null;
}
