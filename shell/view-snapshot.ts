import type { SearchHit } from '../core/match/suggestions.ts';
import type { Freshness } from '../core/material/freshness.ts';
import type { Language } from '../core/material/material.ts';
import type { MaterialChoices } from '../core/material/material-choices.ts';
import type { MaterialFilter } from '../core/material/material-filter.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { ViewState } from '../core/view-state.ts';
import type { RemindersSnapshot } from './watch-reminders.ts';

/** All that a view shows, as it stands at one moment. */
export interface ViewSnapshot {
  /** Null until something is known. */
  readonly state: ViewState | null;
  readonly language: Language;
  readonly theme: Settings['theme'];
  /** The keys that open Eko; null where none are set. */
  readonly shortcut: string | null;
  readonly reminders: RemindersSnapshot;
  /** Since when Eko has what it shows; null until it is known. */
  readonly freshness: Freshness | null;
  /** The window that the view belongs to; null until it is known. */
  readonly windowId: number | null;
  /** Instant with offset at which the snapshot was made. */
  readonly now: string;
  /** Null until the search is ready. */
  readonly search: (
    query: string,
    filter: MaterialFilter,
    limit: number,
  ) => readonly SearchHit[] | null;
  /** Absent until the search is ready. */
  readonly choices?: () => MaterialChoices | null;
  /** Ids of the saved materials, the latest first. */
  readonly saved: readonly string[];
  /** Whether Eko offers to write to the network. */
  readonly contribution: boolean;
  /** Words that the user asked for in the address bar or a menu; another object each time. */
  readonly asked: { readonly words: string } | null;
}
