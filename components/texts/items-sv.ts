/** What can be done with a material and with the network, in Swedish; `items-en.ts` says the same. */
export const itemsSv = {
  more: (title: string) => `Mer om ${title}`,
  save: 'Spara',
  unsave: 'Ta bort ur Sparat',
  saved: 'Sparat',
  cannotSave: 'Det gick inte att spara. Ta bort något sparat och försök igen.',
  suggestChange: 'Föreslå en ändring',
  tip: 'Saknas något? Tipsa nätverket',
};
export type ItemTexts = typeof itemsSv;
