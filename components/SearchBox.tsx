import { useEffect, useRef, useState } from 'preact/hooks';
import type { SearchHit } from '../core/match/suggestions.ts';
import type { Language, Material } from '../core/material/material.ts';
import type { MaterialChoices } from '../core/material/material-choices.ts';
import { isFiltering, type MaterialFilter, NO_FILTER } from '../core/material/material-filter.ts';
import { HitList } from './HitList.tsx';
import type { ItemActions } from './ItemMenu.tsx';
import { Later } from './Later.tsx';
import styles from './SearchBox.module.css';
import { moveFocus } from './search-keys.ts';
import { textsFor } from './texts/texts-for.ts';

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

interface Props {
  readonly language: Language;
  readonly source: SearchSource;
  /** Ids of the saved materials, the latest first. */
  readonly saved: readonly string[];
  /** Whether filters and topics are there from the start, or only once the box is used. */
  readonly roomy: boolean;
  readonly openLink: (url: string) => void;
  readonly itemActions: ((material: Material) => ItemActions) | undefined;
  /** Words asked for outside the box; another object each time. */
  readonly asked: { readonly words: string } | null;
}

const MAX_CHARS = 500;
const FIRST = 8;
const MORE = 20;
const loadTools = () => import('./SearchTools.tsx').then(({ SearchTools }) => SearchTools);

/** Free search: hits appear as one types; arrow keys go to the hits and back. */
export function SearchBox(props: Props) {
  const { language, source, saved, roomy, openLink, itemActions, asked } = props;
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState(NO_FILTER);
  const [limit, setLimit] = useState(FIRST);
  const [used, setUsed] = useState(roomy);
  const box = useRef<HTMLInputElement>(null);
  const texts = textsFor(language);
  const effective = filter.only ? { ...filter, only: saved } : filter;
  const isAsked = query.trim() !== '' || isFiltering(effective);
  const found = isAsked ? source.search(query, effective, limit + 1) : null;
  const type = (words: string) => {
    setQuery(words);
    setLimit(FIRST);
  };
  const choose = (next: MaterialFilter) => {
    setFilter(next);
    setLimit(FIRST);
    if (next.topic !== filter.topic) box.current?.focus();
  };
  useEffect(() => {
    if (!asked) return;
    type(asked.words);
    // A window in the background gives no focus yet.
    setUsed(true);
    box.current?.focus();
  }, [asked]);
  return (
    <search class={styles.search} onKeyDown={(event) => moveFocus(event, box.current)}>
      <label>
        {texts.searchLabel}
        <input
          ref={box}
          type="search"
          value={query}
          maxLength={MAX_CHARS}
          autocomplete="off"
          spellcheck={false}
          onFocus={() => setUsed(true)}
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || !query) return;
            // In a popup Escape would close Eko; here it first empties the box.
            event.preventDefault();
            type('');
          }}
        />
      </label>
      {used && source.choices && (
        <Later
          load={loadTools}
          props={{ language, filter, saved, choices: source.choices, isAsked, onChoose: choose }}
        />
      )}
      <HitList
        hits={found?.slice(0, limit) ?? null}
        hasMore={(found?.length ?? 0) > limit}
        onMore={() => setLimit(limit + MORE)}
        {...{ language, openLink, itemActions }}
      />
    </search>
  );
}
