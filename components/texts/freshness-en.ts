import type { FreshnessTexts } from './freshness-sv.ts';

/** How old and whose the material is, in English. */
export const freshnessEn: FreshnessTexts = {
  fetched: (when, from) => `Fetched ${when} from ${from}.`,
  networks: { index: 'the network’s index', wiki: 'the network’s wiki' },
  updated: (month) => `updated ${month}`,
  old: 'older than 2 years',
  from: (source) => `from ${source}`,
  bundledCopy: (when) => `The copy that came with Eko, of ${when}.`,
  todayAt: (time) => `today ${time}`,
};
