import type { ItemTexts } from './items-sv.ts';

/** What can be done with a material and with the network, in English. */
export const itemsEn: ItemTexts = {
  more: (title) => `More about ${title}`,
  save: 'Save',
  unsave: 'Remove from Saved',
  saved: 'Saved',
  cannotSave: 'It could not be saved. Remove something saved and try again.',
  suggestChange: 'Suggest a change',
  tip: 'Something missing? Tell the network',
};
