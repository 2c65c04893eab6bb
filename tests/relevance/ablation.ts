import { TUNING, type Tuning } from '../../core/match/tuning.ts';
import type { MaterialIndex } from '../../core/material/material.ts';

/** The matcher with one idea taken out. */
export interface Ablation {
  readonly name: string;
  readonly tuning: Tuning;
  readonly toIndex: (index: MaterialIndex) => MaterialIndex;
}

const whole = (index: MaterialIndex): MaterialIndex => index;
const without = (name: string, change: Partial<Tuning>): Ablation => ({
  name,
  tuning: { ...TUNING, ...change },
  toIndex: whole,
});

const EVEN_FIELDS = Object.fromEntries(
  Object.keys(TUNING.page).map((field) => [field, 2]),
) as unknown as Tuning['page'];
const EVEN_KINDS = Object.fromEntries(
  Object.keys(TUNING.kindPriors).map((kind) => [kind, 1]),
) as unknown as Tuning['kindPriors'];
const NO_PAGE_KINDS = Object.fromEntries(
  Object.keys(TUNING.pageKinds).map((kind) => [kind, []]),
) as unknown as Tuning['pageKinds'];

export const ABLATIONS: readonly Ablation[] = [
  without('everything', {}),
  without('− concepts (plain words only)', { concepts: 0, plainWord: 1 }),
  without('− three of four concepts', { concepts: 0.25 }),
  without('− half of the concepts', { concepts: 0.5 }),
  without('− one of four concepts', { concepts: 0.75 }),
  without('− what readers found helpful', { affinity: 0 }),
  without('− the page’s publisher', { publisher: 0 }),
  without('− the page’s platform', { page: { ...TUNING.page, platform: 0 } }),
  without('− likeness to the best', { resemblance: 0 }),
  without('− plain words (concepts only)', { plainWord: 0 }),
  {
    name: '− helps (situations)',
    tuning: TUNING,
    toIndex: (index) => ({
      ...index,
      materials: index.materials.map((each) => ({ ...each, helps: { sv: [], en: [] } })),
    }),
  },
  without('− neighbours of concepts', { broader: 0, narrower: 0, related: 0 }),
  without('− cover of the material’s subject', { coverPart: 0 }),
  without('− field weights of the page', { page: EVEN_FIELDS }),
  without('− page kind', { pageKinds: NO_PAGE_KINDS }),
  without('− material kind', { kindPriors: EVEN_KINDS }),
  without('− compounds', { compoundPart: 0 }),
  without('− unknown page words resolved', { resolved: 0 }),
  without('− cut below the best', { minPartOfBest: { firstThree: 0, later: 0 } }),
];
