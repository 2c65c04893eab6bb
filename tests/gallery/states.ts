import type { Reason, Suggestion } from '../../core/match/suggestions.ts';
import type { Network } from '../../core/material/material.ts';
import type { PageView, ViewState, WorkshopView } from '../../core/view-state.ts';
import { longMaterial, samples, workshop } from './samples.ts';

/** The week before the workshop of the samples. */
export const NOW = '2024-09-24T09:00:00+02:00';

const NETWORK: Network = {
  name: 'NOSAD',
  url: 'https://nosad.se',
  workshopsUrl: 'https://nosad.se/workshops',
  workshopHabit: {
    sv: 'Nätverket brukar träffas första tisdagen i månaden.',
    en: 'The network usually meets on the first Tuesday of the month.',
  },
};

const REASONS: readonly (readonly Reason[])[] = [
  [
    { term: 'Badplatser', field: 'title', share: 0.58 },
    { term: 'öppna data', field: 'description', concept: 'open-data', share: 0.24 },
    { term: 'kommun', field: 'text', share: 0.1 },
  ],
  [
    { term: 'Badplatser', field: 'title', share: 0.74 },
    { term: 'CSV', field: 'dataset', share: 0.26 },
  ],
  [
    { term: 'datamängd', field: 'heading', share: 0.45 },
    { term: 'metadata', field: 'text', share: 0.33 },
    { term: 'katalog', field: 'breadcrumb', share: 0.12 },
  ],
  [{ term: 'CC0', field: 'dataset', concept: 'licence', share: 0.81 }],
  [{ term: 'licens', field: 'text', concept: 'licence', share: 0.6 }],
];

const SUGGESTIONS: readonly Suggestion[] = samples.map((material, at) => ({
  material,
  score: 5 - at,
  reasons: REASONS[at] ?? [],
}));

const announced: WorkshopView = { kind: 'announced', workshop, fitsPage: false };

function ready(page: PageView, next: WorkshopView = announced): ViewState {
  return { kind: 'ready', page, workshop: next, network: NETWORK };
}

function suggestions(some: readonly Suggestion[], next?: WorkshopView): ViewState {
  const pageTitle = 'Badplatser i Exempelköping';
  return ready({ kind: 'suggestions', pageTitle, suggestions: some }, next);
}

/** Every state that the view can be in, by a name for files and tests. */
export const STATES = {
  suggestions: suggestions(SUGGESTIONS),
  'one-suggestion': suggestions(SUGGESTIONS.slice(0, 1), { kind: 'none-announced' }),
  'long-texts': ready(
    {
      kind: 'suggestions',
      pageTitle: `${longMaterial.title} ${longMaterial.title}`,
      suggestions: Array.from({ length: 5 }, (_, at) => ({
        material: { ...longMaterial, id: `long-${at}` },
        score: 1,
        reasons: [
          { term: 'Myndighetssamverkansförordningens', field: 'title', share: 0.5 },
          { term: 'informationssäkerhetsbestämmelser', field: 'breadcrumb', share: 0.5 },
        ],
      })),
    },
    {
      kind: 'announced',
      workshop: { ...workshop, title: longMaterial.title, place: 'Västra Götalandsregionen' },
      fitsPage: true,
    },
  ),
  loading: null,
  reading: ready({ kind: 'reading' }),
  'nothing-fits': ready({
    kind: 'nothing-fits',
    pageTitle: 'Licensjakt: så blir du jägare',
    silentBecause: 'other-subject',
  }),
  'needs-click': ready({ kind: 'needs-click' }),
  pdf: ready({ kind: 'unreadable', problem: 'pdf' }, { kind: 'none-announced' }),
  'browser-page': ready({ kind: 'unreadable', problem: 'browser-page' }),
  'not-answering': ready({ kind: 'not-answering' }),
  'no-index': { kind: 'no-index' },
} as const satisfies Record<string, ViewState | null>;

export type StateName = keyof typeof STATES;
