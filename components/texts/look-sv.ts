/** The view's frame and the picture of why, in Swedish; `look-en.ts` says the same. */
export const lookSv = {
  showMore: (n: number) => `Visa ${n} till`,
  showFewer: 'Visa färre',
  why: 'Visa varför',
  whyLead: 'De här orden på sidan pekar mot materialet. Längre stapel betyder att ordet vägde mer.',
  otherWords: 'Övriga ord',
  concept: (label: string) => `handlar om ${label}`,
};
export type LookTexts = typeof lookSv;
