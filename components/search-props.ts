import type { SearchHit } from '../core/match/suggestions.ts';
import type { Language } from '../core/material/material.ts';
import type { MaterialChoices } from '../core/material/material-choices.ts';
import type { MaterialFilter } from '../core/material/material-filter.ts';

/** What the search box asks of the material. */
export interface SearchSource {
  /**
   * At most `limit`, best first; without words, the newest that pass the filter. Null until the
   * search is ready, which a new view tells of.
   */
  readonly search: (
    query: string,
    filter: MaterialFilter,
    limit: number,
  ) => readonly SearchHit[] | null;
  /** What there is to choose from; null until the material is there; absent until the search is ready. */
  readonly choices?: () => MaterialChoices | null;
}

/** What the filters and topics below the search box are given. */
export interface SearchToolsProps {
  readonly language: Language;
  readonly filter: MaterialFilter;
  /** Ids of the saved materials. */
  readonly saved: readonly string[];
  readonly choices: () => MaterialChoices | null;
  /** Whether words or filters ask for something; else there are topics to browse. */
  readonly isAsked: boolean;
  readonly onChoose: (filter: MaterialFilter) => void;
}
