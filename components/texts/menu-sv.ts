/** What can be done with one material, in Swedish; `menu-en.ts` says the same. */
export const menuSv = {
  save: 'Spara',
  unsave: 'Ta bort ur Sparat',
  whereSaved: 'Du hittar det under ”Sparat” vid sökrutan.',
  cannotSave: 'Det gick inte att spara. Ta bort något sparat och försök igen.',
  suggestChange: 'Föreslå en ändring',
  silence: 'Visa inte igen',
};
export type MenuTexts = typeof menuSv;
