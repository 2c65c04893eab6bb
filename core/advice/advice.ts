import type { MaterialList } from '../match/material-list.ts';
import type { Material } from '../material/material.ts';
import type { PageContext } from '../page/page-context.ts';
import { guidesForGaps } from './guide-for-gap.ts';
import { type MetadataGap, metadataGaps } from './metadata-gaps.ts';

/** A piece of advice: what could be better, and what tells how. */
export interface AdvicePiece extends MetadataGap {
  /** Null where the index has nothing on it. */
  readonly guide: Material | null;
}

/** What Eko has to say of a dataset's description. */
export interface Advice {
  /** The most valuable first. */
  readonly pieces: readonly AdvicePiece[];
  /** How many the user has silenced. */
  readonly silenced: number;
}

/** In the list of silenced advice it stands for every piece. */
export const ALL_ADVICE = 'all';

/**
 * The advice for a page.
 * @param silenced gaps that the user wants to hear nothing of
 */
export function toAdvice(
  page: Pick<PageContext, 'kind' | 'dataset' | 'platform'>,
  materials: MaterialList,
  silenced: readonly string[],
): Advice {
  const gaps = metadataGaps(page);
  const wanted = silenced.includes(ALL_ADVICE)
    ? []
    : gaps.filter(({ gap }) => !silenced.includes(gap));
  if (!page.dataset || wanted.length === 0)
    return { pieces: [], silenced: gaps.length - wanted.length };
  const guides = guidesForGaps(
    wanted.map(({ gap }) => gap),
    materials,
    page.dataset,
  );
  return {
    pieces: wanted.map((gap) => ({ ...gap, guide: guides.get(gap.gap) ?? null })),
    silenced: gaps.length - wanted.length,
  };
}
