/** The picture of why, in Swedish; `picture-en.ts` says the same. */
export const pictureSv = {
  whyLead: 'De här orden på sidan pekar mot materialet. Längre stapel betyder att ordet vägde mer.',
  otherWords: 'Övriga ord',
  concept: (label: string) => `handlar om ${label}`,
  translation: (label: string) => `på svenska: ${label}`,
};
export type PictureTexts = typeof pictureSv;
