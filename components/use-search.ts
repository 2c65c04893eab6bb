import { useState } from 'preact/hooks';
import type { SearchHit } from '../core/match/suggestions.ts';
import { isFiltering, type MaterialFilter, NO_FILTER } from '../core/material/material-filter.ts';
import type { SearchSource } from './search-props.ts';

const FIRST = 8;
const MORE = 20;

interface Search {
  readonly query: string;
  readonly filter: MaterialFilter;
  /** Whether words or filters ask for something. */
  readonly isAsked: boolean;
  /** Null while nothing has been asked or answered. */
  readonly hits: readonly SearchHit[] | null;
  readonly hasMore: boolean;
  readonly type: (words: string) => void;
  readonly choose: (filter: MaterialFilter) => void;
  readonly showMore: () => void;
}

/**
 * What the user asks of the material and what is found; each new question begins with the first hits.
 * @param saved ids of the saved materials, the latest first
 */
export function useSearch(search: SearchSource['search'], saved: readonly string[]): Search {
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState(NO_FILTER);
  const [limit, setLimit] = useState(FIRST);
  const effective = filter.only ? { ...filter, only: saved } : filter;
  const isAsked = query.trim() !== '' || isFiltering(effective);
  const found = isAsked ? search(query, effective, limit + 1) : null;
  return {
    ...{ query, filter, isAsked },
    hits: found?.slice(0, limit) ?? null,
    hasMore: (found?.length ?? 0) > limit,
    type: (words) => {
      setQuery(words);
      setLimit(FIRST);
    },
    choose: (next) => {
      setFilter(next);
      setLimit(FIRST);
    },
    showMore: () => setLimit(limit + MORE),
  };
}
