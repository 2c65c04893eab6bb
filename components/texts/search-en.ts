import type { SearchTexts } from './search-sv.ts';

/** What stands around the search box, in English. */
export const searchEn: SearchTexts = {
  kind: 'Type',
  allKinds: 'All types',
  language: 'Language',
  allLanguages: 'All languages',
  languages: { sv: 'Swedish', en: 'English' },
  saved: (n) => `Saved (${n})`,
  noneSaved: 'You have saved nothing yet. Choose “Save” beside a material.',
  topics: 'Browse by topic',
  allTopics: (n) => `Show all ${n} topics`,
  removeTopic: (topic) => `Topic: ${topic}. Remove`,
  empty: 'There is no material to search.',
};
