import type { MenuTexts } from './menu-sv.ts';

/** What can be done with one material, in English. */
export const menuEn: MenuTexts = {
  save: 'Save',
  unsave: 'Remove from Saved',
  whereSaved: 'You find it under “Saved” beside the search box.',
  cannotSave: 'It could not be saved. Remove something saved and try again.',
  suggestChange: 'Suggest a change',
  silence: 'Do not show again',
};
