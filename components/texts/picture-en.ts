import type { PictureTexts } from './picture-sv.ts';

/** The picture of why, in English. */
export const pictureEn: PictureTexts = {
  whyLead:
    'These words on the page point to the material. A longer bar means the word weighed more.',
  otherWords: 'Other words',
  concept: (label) => `is about ${label}`,
  translation: (label) => `in English: ${label}`,
};
