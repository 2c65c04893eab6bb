import type { Material } from '../material/material.ts';
import { isOwnMaterial } from '../material/own-material.ts';
import type { PageContext } from '../page/page-context.ts';
import { normalize } from '../text/normalize.ts';
import type { CompiledIndex } from './compile-index.ts';
import type { RankedItem } from './rank.ts';
import type { Tuning } from './tuning.ts';

/**
 * The materials to show, best first: at most five, none the page itself, of several versions only
 * the newest, at most two of a series, none far behind the best.
 */
export function chooseShown(
  compiled: CompiledIndex,
  scores: Float64Array,
  page: PageContext,
  tuning: Tuning,
): readonly RankedItem[] {
  const { materials } = compiled;
  const isSelf = selfTest(page);
  const newest = newestVersions(materials);
  const shown: { readonly item: number; readonly score: number; readonly words: Set<string> }[] =
    [];
  for (const { item, score } of rankMaterials(materials, scores, tuning)) {
    const best = shown[0]?.score;
    if (shown.length === MAX_SHOWN || (best !== undefined && score < leastScore(best, tuning)))
      break;
    const written = materials[item];
    const chosen = written ? (newest.get(twinName(written)) ?? item) : item;
    const material = materials[chosen];
    if (!material || isSelf(material) || shown.some((other) => other.item === chosen)) continue;
    const words = new Set(twinName(material).split(/\s+/));
    const series = shown.filter((other) => likeness(other.words, words) >= SERIES_LIKENESS);
    if (series.length < MAX_OF_SERIES) shown.push({ item: chosen, score, words });
  }
  return shown.map(({ item, score }) => ({ item, score }));
}

/** Beside a strong best a weak second is noise, and beside a weak best everything is. */
function leastScore(best: number, { minPartOfBest, minScore }: Tuning): number {
  return Math.max(best * minPartOfBest, minScore);
}

const MAX_SHOWN = 5;
const MAX_OF_SERIES = 2;
const SERIES_LIKENESS = 0.6;

function rankMaterials(
  materials: readonly Material[],
  scores: Float64Array,
  tuning: Tuning,
): RankedItem[] {
  const ranked: RankedItem[] = [];
  materials.forEach((material, item) => {
    const score = (scores[item] ?? 0) * priorOf(material, tuning);
    if (score > 0) ranked.push({ item, score });
  });
  return ranked.sort((a, b) => b.score - a.score || a.item - b.item);
}

/**
 * What a material brings before any page is seen: its kind, and how widely its editor says that it
 * helps. Who writes no situations at all loses nothing.
 */
function priorOf({ kind, helps }: Material, { kindPriors, wideUse }: Tuning): number {
  const situations = Math.max(helps.sv.length, helps.en.length);
  const width = situations === 0 ? 0 : Math.max(-1, Math.min(1, situations - USUAL_SITUATIONS));
  return kindPriors[kind] * (1 + wideUse * width);
}

const USUAL_SITUATIONS = 4;

/** The page itself, at this address or, with the very same title, at another. */
function selfTest(page: PageContext): (material: Material) => boolean {
  const addresses = page.canonicalUrl === null ? [page.url] : [page.url, page.canonicalUrl];
  const titles = new Set(
    [page.title, ...page.headings.filter(({ level }) => level === 1).map(({ text }) => text)]
      .map(normalize)
      .filter((title) => title.split(' ').length >= MIN_TITLE_WORDS),
  );
  return (material) => titles.has(normalize(material.title)) || isOwnMaterial(material, addresses);
}

/** Shorter titles ("Öppna data") are shared by many pages. */
const MIN_TITLE_WORDS = 4;

/** Of titles that differ in their numbers only (`version 2.2.0`, `version 3.0.1`): the newest. */
function newestVersions(materials: readonly Material[]): ReadonlyMap<string, number> {
  const newest = new Map<string, number>();
  materials.forEach((material, item) => {
    const name = twinName(material);
    const known = materials[newest.get(name) ?? -1];
    if (!known || isNewer(material, known)) newest.set(name, item);
  });
  return newest;
}

function isNewer(a: Material, b: Material): boolean {
  const byTitle = a.title.localeCompare(b.title, 'en', { numeric: true });
  return byTitle === 0 ? (a.published ?? '') > (b.published ?? '') : byTitle > 0;
}

function twinName(material: Material): string {
  return normalize(material.title)
    .replace(/[\d.]+/g, '')
    .trim();
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / (a.size + b.size - shared);
}
