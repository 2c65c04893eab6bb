/** What stands around the search box, in Swedish; `search-en.ts` says the same. */
export const searchSv = {
  kind: 'Typ',
  allKinds: 'Alla typer',
  language: 'Språk',
  allLanguages: 'Alla språk',
  languages: { sv: 'Svenska', en: 'Engelska' },
  saved: (n: number) => `Sparat (${n})`,
  noneSaved: 'Du har inte sparat något än. Välj ”Spara” vid ett material.',
  topics: 'Bläddra bland ämnen',
  allTopics: (n: number) => `Visa alla ${n} ämnen`,
  removeTopic: (topic: string) => `Ämne: ${topic}. Ta bort`,
  empty: 'Det finns inget material att söka i.',
};
export type SearchTexts = typeof searchSv;
