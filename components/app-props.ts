import type { ComponentChildren, ComponentType } from 'preact';
import type { Freshness } from '../core/material/freshness.ts';
import type { Language } from '../core/material/material.ts';
import type { ViewState } from '../core/view-state.ts';
import type { AdviceActions } from './dataset-props.ts';
import type { NetworkCalendarProps } from './NetworkCalendar.tsx';
import type { SaveStatus } from './SaveStatusLine.tsx';
import type { SiteActions } from './SiteSection.tsx';
import type { SearchSource, SearchToolsProps } from './search-props.ts';
import type { ReminderChoices, WorkshopActions } from './workshop-actions.ts';

/** What the user can do in popup and panel. */
export interface AppActions extends WorkshopActions {
  /** Absent where there is no panel to open, and in the panel itself. */
  readonly openPanel?: () => void;
  readonly openOptions: () => void;
  readonly reread: () => void;
  readonly sites?: SiteActions;
  /** Absent where no advice is given. */
  readonly advice?: AdviceActions;
  /** "Do not show again"; absent where it cannot be stored. */
  readonly silence?: (materialId: string) => void;
  readonly unsilence?: (materialId: string) => void;
  /** Lets the browser ask for the site in front, where it can. */
  readonly requestTab?: () => void;
  /** Marks a material as saved, or no longer; false where there is no room. */
  readonly saveMaterial?: (id: string, saved: boolean) => Promise<boolean>;
  /** False where the browser refuses. */
  readonly copyText?: (text: string) => Promise<boolean>;
}

/** All that popup and panel show, as it stands at one moment. */
export interface AppProps {
  /** Null until something is known. */
  readonly state: ViewState | null;
  readonly surface: 'popup' | 'panel';
  readonly language: Language;
  /** Instant with offset. */
  readonly now: string;
  /** The keys that open Eko; null where none are set. */
  readonly shortcut: string | null;
  readonly reminders: ReminderChoices;
  /** Since when Eko has what it shows; null until it is known. */
  readonly freshness?: Freshness | null;
  readonly search: SearchSource['search'];
  /** What filters and topics there are; without it the box has none. */
  readonly choices?: SearchSource['choices'];
  /** Ids of the saved materials, the latest first. */
  readonly saved?: readonly string[];
  /** Whether Eko offers to write to the network. */
  readonly contribution?: boolean;
  /** Why the last choice made here could not be kept; null where it was. */
  readonly refusal?: SaveStatus;
  /** Words that the user asked for outside the view; another object each time. */
  readonly asked?: { readonly words: string } | null;
  /** What a surface with room for it shows of the network's calendar. */
  readonly calendar?: (props: NetworkCalendarProps) => ComponentChildren;
  /** The search's filters and topics, where they stand there from the start. */
  readonly tools?: ComponentType<SearchToolsProps>;
  readonly actions: AppActions;
}
