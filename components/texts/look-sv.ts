/** The view's frame, in Swedish; `look-en.ts` says the same. */
export const lookSv = {
  showMore: (n: number) => `Visa ${n} till`,
  showFewer: 'Visa färre',
  why: 'Visa varför',
  toAdvice: 'Råd om datamängden',
};
export type LookTexts = typeof lookSv;
