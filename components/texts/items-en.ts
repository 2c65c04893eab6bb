import type { ItemTexts } from './items-sv.ts';

/** What stands beside a material, and what can be done with the network, in English. */
export const itemsEn: ItemTexts = {
  more: (title) => `More about ${title}`,
  saved: 'Saved',
  tip: 'Something missing? Tell the network',
  silencedNow: (title) => `“${title}” will not be shown again.`,
  undo: 'Undo',
  allSilenced: 'You have hidden what fits this page. You can show it again in the settings.',
};
