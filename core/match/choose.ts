import type { Material } from '../material/material.ts';
import { ownMaterialTest } from '../material/own-material.ts';
import type { PageContext } from '../page/page-context.ts';
import { normalize } from '../text/normalize.ts';
import type { RankedMaterial } from './best-materials.ts';
import type { CompiledIndex } from './compiled-index.ts';
import type { Tuning } from './tuning.ts';

/** How many are shown at most; what is chosen beyond stands in for what the user has put away. */
export const MAX_SHOWN = 5;
const STAND_INS = 5;

/**
 * The materials worth showing, best first: none the page itself, of several versions only the
 * newest, at most two of a series, none far behind the best. The first five are to be shown.
 */
export function chooseShown(
  compiled: CompiledIndex,
  ranked: readonly RankedMaterial[],
  page: PageContext,
  tuning: Tuning,
): readonly RankedMaterial[] {
  const isSelf = selfTest(page);
  const shown: (RankedMaterial & { readonly words: ReadonlySet<string> })[] = [];
  for (const { item, score } of ranked) {
    const least = (shown[0]?.score ?? 0) * leastPart(shown.length, tuning);
    if (shown.length === MAX_SHOWN + STAND_INS || score < least) break;
    const chosen = compiled.newestVersions[item] ?? item;
    const material = compiled.materials.at(chosen);
    if (!material || isSelf(material) || shown.some((other) => other.item === chosen)) continue;
    const words = new Set(normalize(material.title).split(/[\s\d.]+/));
    const series = shown.filter((other) => likeness(other.words, words) >= SERIES_LIKENESS);
    if (series.length < MAX_OF_SERIES) shown.push({ item: chosen, score, words });
  }
  return shown.map(({ item, score }) => ({ item, score }));
}

const MAX_OF_SERIES = 2;
const SERIES_LIKENESS = 0.6;

/** A third that fits half as well still helps; a fifth that does is one of many. */
function leastPart(rank: number, { minPartOfBest }: Tuning): number {
  return rank < 3 ? minPartOfBest.firstThree : minPartOfBest.later;
}

/** The page itself, at this address or, with the very same title, at another. */
function selfTest(page: PageContext): (material: Material) => boolean {
  const isOwn = ownMaterialTest(
    page.canonicalUrl === null ? [page.url] : [page.url, page.canonicalUrl],
  );
  const titles = new Set(
    [page.title, ...page.headings.filter(({ level }) => level === 1).map(({ text }) => text)]
      .map(normalize)
      .filter((title) => title.split(' ').length >= MIN_TITLE_WORDS),
  );
  return (material) => titles.has(normalize(material.title)) || isOwn(material);
}

/** Shorter titles ("Öppna data") are shared by many pages. */
const MIN_TITLE_WORDS = 4;

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / (a.size + b.size - shared);
}
