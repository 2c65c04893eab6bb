import type { Material } from '../material/material.ts';
import { isOwnMaterial } from '../material/own-material.ts';
import type { PageContext } from '../page/page-context.ts';
import { normalize } from '../text/normalize.ts';
import type { CompiledIndex } from './compile-index.ts';
import type { RankedItem } from './rank.ts';
import type { Tuning } from './tuning.ts';

/**
 * The materials to show, best first: at most five, none the page itself, no twins, none far behind
 * the best.
 */
export function chooseShown(
  compiled: CompiledIndex,
  scores: Float64Array,
  page: PageContext,
  tuning: Tuning,
): readonly RankedItem[] {
  const ranked = rankMaterials(compiled.materials, scores, tuning);
  const isSelf = selfTest(page);
  const names = new Set<string>();
  const shown: RankedItem[] = [];
  let best = 0;
  for (const candidate of ranked) {
    if (shown.length === MAX_SHOWN || candidate.score < best * tuning.minPartOfBest) break;
    const material = compiled.materials[candidate.item];
    if (!material || isSelf(material)) continue;
    const name = twinName(material);
    if (names.has(name)) continue;
    names.add(name);
    best ||= candidate.score;
    shown.push(candidate);
  }
  return shown;
}

const MAX_SHOWN = 5;

function rankMaterials(
  materials: readonly Material[],
  scores: Float64Array,
  { kindPriors }: Tuning,
): RankedItem[] {
  const ranked: RankedItem[] = [];
  materials.forEach((material, item) => {
    const score = (scores[item] ?? 0) * kindPriors[material.kind];
    if (score > 0) ranked.push({ item, score });
  });
  return ranked.sort((a, b) => b.score - a.score || a.item - b.item);
}

/** The page itself, at this address or, with the very same title, at another. */
function selfTest(page: PageContext): (material: Material) => boolean {
  const addresses = page.canonicalUrl === null ? [page.url] : [page.url, page.canonicalUrl];
  const titles = new Set(
    [page.title, ...page.headings.filter(({ level }) => level === 1).map(({ text }) => text)]
      .map(normalize)
      .filter((title) => title.split(' ').length >= MIN_TITLE_WORDS),
  );
  return (material) =>
    titles.has(normalize(material.title)) || isOwnMaterial(material, addresses);
}

/** Shorter titles ("Öppna data") are shared by many pages. */
const MIN_TITLE_WORDS = 4;

/** Versions of one document and reports of one event share it: title without numbers. */
function twinName(material: Material): string {
  return normalize(material.title).replace(/[\d.]+/g, '').trim();
}
