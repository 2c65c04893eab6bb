import type { LookTexts } from './look-sv.ts';

/** The view's frame, in English. */
export const lookEn: LookTexts = {
  showMore: (n) => `Show ${n} more`,
  showFewer: 'Show fewer',
  why: 'Show why',
  toAdvice: 'Advice on the dataset',
};
