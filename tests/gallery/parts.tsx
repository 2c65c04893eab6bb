import type { AppActions, AppProps } from '../../components/app-props.ts';
import { NetworkCalendar } from '../../components/NetworkCalendar.tsx';
import { filterMaterials, toMaterialChoices } from '../../core/material/material-choices.ts';
import type { MaterialFilter } from '../../core/material/material-filter.ts';
import { samples } from './samples.ts';
import { NOW, type StateName } from './states.ts';

/** Notes that the user asked for something, and what. */
export type Note = (what: string) => () => void;

/** The material that the user has saved. */
export const SAVED: readonly string[] = ['digg-licenser'];

/** Everything that the extension's own pages can do. */
export function galleryActions(note: Note): AppActions {
  return {
    openLink: (url) => note(url)(),
    openOptions: note('options'),
    reread: note('reread'),
    addToCalendar: note('calendar'),
    remind: note('remind'),
    stopReminding: note('stopReminding'),
    sites: {
      showAlways: note('showAlways'),
      stopAlways: note('stopAlways'),
      snooze: note('snooze'),
      endSnooze: note('endSnooze'),
    },
    advice: {
      silence: note('silenceAdvice'),
      restore: note('restoreAdvice'),
      copy: async () => true,
    },
    silence: note('silence'),
    unsilence: note('unsilence'),
    saveMaterial: async () => true,
    copyText: async () => true,
  };
}

/** As Eko's search: titles that hold the words, of those that pass. */
export function search(query: string, filter: MaterialFilter, limit: number) {
  return filterMaterials(samples, filter)
    .filter(({ title }) => title.toLowerCase().includes(query.toLowerCase()))
    .slice(0, limit)
    .map((material) => ({ material, score: 1, stems: new Set<string>() }));
}

/** What the panel has beside the popup: the calendar of the years. */
export const calendar: NonNullable<AppProps['calendar']> = (props) => (
  <NetworkCalendar
    {...props}
    network={{ ...props.network, calendarUrl: 'https://kalender.example/natverket.ics' }}
    copy={async () => true}
  />
);

export const choices = () => toMaterialChoices(samples);

export const FRESHNESS = { kind: 'fetched', at: NOW, from: 'index' } as const;

/** Words that a state begins with in the search box. */
export const WORDS: Partial<Record<StateName, string>> = {
  'search-results': 'data',
  'search-no-hits': 'kvantdator',
};

/** What is pressed, in turn, to come to a state; what loads later is waited for. */
export const PRESSED: Partial<Record<StateName, readonly string[]>> = {
  'search-saved': ['[name=savedOnly]'],
  'item-menu': ['[name=more]'],
  years: ['li summary'],
  'tip-form': ['[name=tip]'],
  'tip-of-material': ['[name=more]', '[name=suggestChange]'],
};

/** What comes last with every answer. */
export const AFTER_ANSWER = '[class*="_after_"]';

/** What tells that a part that loads later is there. */
export const LATER: Partial<Record<StateName, string>> = {
  dataset: '[name=allAdvice]',
  'needs-click-here': '[name=askForTab]',
  'item-menu': '[name=suggestChange]',
  'search-topics': '[name=savedOnly]',
  'search-results': '[name=savedOnly]',
  'search-no-hits': '[name=savedOnly]',
  'tip-form': '[name=tip-copy]',
  'tip-of-material': '[name=tip-copy]',
};
