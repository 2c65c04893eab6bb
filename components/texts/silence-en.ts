import type { SilenceTexts } from './silence-sv.ts';

/** Why nothing is shown, in English. */
export const silenceEn: SilenceTexts = {
  title: 'Why is nothing shown?',
  named:
    'Eko saw these words of the field on the page. They are too few, or stand too far from what the page is about.',
  noneNamed:
    'Eko saw no word on the page that belongs to the field: data, licences, metadata, APIs, open source.',
  nearest: 'The nearest was',
  place: (place: string) => `– ${place}`,
};
