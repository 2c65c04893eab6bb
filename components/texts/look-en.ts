import type { LookTexts } from './look-sv.ts';

/** The view's frame and the picture of why, in English. */
export const lookEn: LookTexts = {
  showMore: (n) => `Show ${n} more`,
  showFewer: 'Show fewer',
  why: 'Show why',
  whyLead:
    'These words on the page point to the material. A longer bar means the word weighed more.',
  otherWords: 'Other words',
  concept: (label) => `is about ${label}`,
};
