import type {
  Reason,
  SilenceFacts,
  SilenceReason,
  Suggestion,
} from '../../core/match/suggestions.ts';
import type { Network, WorkshopSeries } from '../../core/material/material.ts';
import type { PageView, SiteView, ViewState } from '../../core/view-state.ts';
import type { WorkshopsView } from '../../core/workshops-view.ts';
import { dataset } from './dataset.ts';
import { longMaterial, pastWorkshops, samples, workshop } from './samples.ts';

/** The week before the workshop of the samples. */
export const NOW = '2024-09-24T09:00:00+02:00';

export const NETWORK: Network = {
  name: 'NOSAD',
  url: 'https://nosad.se',
  workshopsUrl: 'https://nosad.se/workshops',
  workshopHabit: {
    sv: 'Nätverket brukar träffas första tisdagen i månaden.',
    en: 'The network usually meets on the first Tuesday of the month.',
  },
  contact: 'mailto:natverket@example.org',
  trackerUrl: 'https://gitlab.com/exempel/exempel/-/issues',
  contributionPolicyUrl: 'https://gitlab.com/exempel/wiki/-/wikis/policy',
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

const SERIES: WorkshopSeries = {
  id: 'forsta-tisdagen',
  title: 'Nätverksträff',
  url: 'https://nosad.se/workshops',
  language: 'sv',
  weekday: 'tuesday',
  weekOfMonth: 1,
  startTime: '12:00',
  endTime: '13:00',
  breakMonths: [],
  exceptions: [],
  activeUntil: '2024-12-31',
};
const NONE: WorkshopsView = { coming: [], preliminary: [], past: pastWorkshops };
const announced: WorkshopsView = {
  ...NONE,
  coming: [{ workshop, reasons: [], isGoingOn: false }],
};

function ready(page: PageView, workshops: WorkshopsView = announced): Ready {
  return { kind: 'ready', page, workshops, network: NETWORK };
}

function suggestions(some: readonly Suggestion[], next?: WorkshopsView): Ready {
  const pageTitle = 'Badplatser i Exempelköping';
  return ready({ kind: 'suggestions', pageTitle, suggestions: some }, next);
}

type Ready = Extract<ViewState, { kind: 'ready' }>;

/** On a site, with what the user decided of it. */
function onSite(automatic: SiteView['automatic']): Ready {
  const host = 'www.dataportal.se';
  return {
    ...suggestions(SUGGESTIONS.slice(0, 3)),
    site: {
      site: `https://${host}`,
      host,
      automatic,
      snoozedUntil: automatic === 'snoozed' ? '2024-09-25T09:00:00+02:00' : null,
    },
  };
}

function silent(silentBecause: SilenceReason | 'silenced', facts?: SilenceFacts): Ready {
  const pageTitle = 'Badplatser i Exempelköping';
  return ready({ kind: 'nothing-fits', pageTitle, silentBecause, ...(facts ? { facts } : {}) });
}

/** Every state that the view can be in, by a name for files and tests. */
export const STATES = {
  suggestions: suggestions(SUGGESTIONS),
  'one-suggestion': suggestions(SUGGESTIONS.slice(0, 1), NONE),
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
      ...NONE,
      coming: [
        {
          workshop: { ...workshop, title: longMaterial.title, place: 'Västra Götalandsregionen' },
          reasons: [{ term: 'informationssäkerhetsbestämmelser', field: 'title', share: 1 }],
          isGoingOn: false,
        },
      ],
    },
  ),
  workshops: suggestions(SUGGESTIONS, {
    ...NONE,
    coming: [
      {
        workshop,
        reasons: [{ term: 'öppna data', field: 'title', share: 1 }],
        isGoingOn: false,
      },
      {
        workshop: { ...workshop, id: 'cancelled', status: 'cancelled', date: '2024-10-01' },
        reasons: [],
        isGoingOn: false,
      },
      {
        workshop: { ...workshop, id: 'moved', status: 'moved', signupUrl: null, place: 'Malmö' },
        reasons: [],
        isGoingOn: false,
      },
    ],
  }),
  preliminary: suggestions(SUGGESTIONS, {
    ...NONE,
    preliminary: [
      {
        series: SERIES,
        date: '2024-10-01',
        startsAt: '2024-10-01T12:00:00+02:00',
        endsAt: '2024-10-01T13:00:00+02:00',
      },
    ],
  }),
  loading: null,
  reading: ready({ kind: 'reading' }),
  'nothing-fits': ready({
    kind: 'nothing-fits',
    pageTitle: 'Licensjakt: så blir du jägare',
    silentBecause: 'other-subject',
    facts: { named: [{ term: 'licens', field: 'text' }], nearest: null },
  }),
  'too-little-text': silent('too-little-text'),
  'other-language': silent('other-language'),
  'no-material': silent('no-material', {
    named: [
      { term: 'datamängd', field: 'title' },
      { term: 'API', field: 'text' },
    ],
    nearest: samples[0] ?? null,
  }),
  'all-silenced': silent('silenced'),
  'needs-click': ready({ kind: 'needs-click' }),
  'needs-click-here': ready({ kind: 'needs-click' }),
  dataset: { ...onSite('off'), dataset },
  'site-on': onSite('on'),
  'site-snoozed': onSite('snoozed'),
  'site-withdrawn': onSite('withdrawn'),
  'search-topics': suggestions(SUGGESTIONS),
  'search-results': suggestions(SUGGESTIONS),
  'search-no-hits': suggestions(SUGGESTIONS),
  'search-saved': suggestions(SUGGESTIONS),
  'item-menu': suggestions(SUGGESTIONS),
  'tip-form': suggestions(SUGGESTIONS),
  'tip-of-material': suggestions(SUGGESTIONS),
  years: suggestions(SUGGESTIONS),
  pdf: ready({ kind: 'unreadable', problem: 'pdf' }, NONE),
  'browser-page': ready({ kind: 'unreadable', problem: 'browser-page' }),
  'not-answering': ready({ kind: 'not-answering' }),
  'no-index': { kind: 'no-index' },
} as const satisfies Record<string, ViewState | null>;

export type StateName = keyof typeof STATES;
