/** The view's frame, in Swedish; `look-en.ts` says the same. */
export const lookSv = {
  showMore: (n: number) => `Visa ${n} till`,
  showFewer: 'Visa färre',
  why: 'Visa varför',
};
export type LookTexts = typeof lookSv;
