import { DEFAULT_SOURCES, toSources } from '../../core/material/source.ts';
import type { SourceStatus } from '../../core/material/source-status.ts';
import { mergeSettings } from '../../core/settings/merge-settings.ts';
import type { Reminder } from '../../core/workshops/reminders.ts';
import { longMaterial, workshop } from './samples.ts';
import { NETWORK, NOW } from './states.ts';

const ADDED = {
  name: 'Exempelnätverket',
  address: 'https://exempel.example/index.json',
  publisher: 'Exempelmyndigheten',
  licence: 'CC0-1.0',
};

const sources = toSources({ ...DEFAULT_SOURCES, added: [ADDED] }, NETWORK);

const status = (part: Partial<SourceStatus>): SourceStatus => ({
  triedAt: NOW,
  outcome: 'unchanged',
  answeredAt: NOW,
  failures: 0,
  nextAt: NOW,
  materials: 225,
  ...part,
});

const reminder: Reminder = {
  workshopId: workshop.id,
  title: workshop.title,
  language: 'sv',
  startsAt: workshop.startsAt ?? NOW,
  endsAt: workshop.endsAt,
  url: workshop.url,
  hasSignUp: true,
  shown: [],
};

/** Settings in which every section has something to show: choices, a decision of the organisation, faults. */
export const FACTS = {
  effective: mergeSettings(
    {
      automaticSites: ['https://www.digg.se', 'https://www.dataportal.se'],
      snoozedSites: { 'https://www.dataportal.se': '2024-09-25T09:00:00+02:00' },
      silencedMaterials: ['long'],
      silencedAdvice: ['all'],
      theme: 'rosa',
    },
    { iconOpens: 'popup', proposedSites: ['https://catalog.boras.se'], colour: 'red' },
  ),
  silenced: [{ id: 'long', title: longMaterial.title }],
  shortcuts: [
    { command: '_execute_action', keys: 'Alt+Skift+E' },
    { command: 'open-panel', keys: null },
  ],
  reminders: [reminder],
  sources: {
    sources,
    states: {
      refreshingSince: null,
      byAddress: Object.fromEntries(
        sources.map(({ address, kind }, at) => [
          address,
          status(
            kind === 'wiki'
              ? { outcome: null, triedAt: null, answeredAt: null }
              : at > 0
                ? { outcome: 'timeout', failures: 2 }
                : {},
          ),
        ]),
      ),
    },
    settings: { ...DEFAULT_SOURCES, added: [ADDED] },
    bundledAt: '2024-09-01T00:00:00+02:00',
    now: NOW,
  },
} as const;
