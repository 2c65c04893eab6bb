/** How old and whose the material is, in Swedish; `freshness-en.ts` says the same. */
export const freshnessSv = {
  fetched: (when: string, from: string) => `Hämtat ${when} från ${from}.`,
  networks: { index: 'nätverkets index', wiki: 'nätverkets wiki' },
  updated: (month: string) => `uppdaterad ${month}`,
  old: 'äldre än 2 år',
  from: (source: string) => `från ${source}`,
  bundledCopy: (when: string) => `Medföljande kopia från ${when}.`,
  todayAt: (time: string) => `i dag ${time}`,
};
export type FreshnessTexts = typeof freshnessSv;
