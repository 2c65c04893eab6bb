/** What stands beside a material, and what can be done with the network, in Swedish; `items-en.ts` says the same. */
export const itemsSv = {
  more: (title: string) => `Mer om ${title}`,
  saved: 'Sparat',
  tip: 'Saknas något? Tipsa nätverket',
  silencedNow: (title: string) => `”${title}” visas inte igen.`,
  undo: 'Ångra',
  allSilenced: 'Det som passar sidan har du valt bort. Du kan ta tillbaka det i inställningarna.',
};
export type ItemTexts = typeof itemsSv;
