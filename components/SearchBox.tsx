import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language, Material } from '../core/material/material.ts';
import type { MaterialFilter } from '../core/material/material-filter.ts';
import { HitList } from './HitList.tsx';
import type { ItemActions } from './item-actions.ts';
import { Later } from './Later.tsx';
import styles from './SearchBox.module.css';
import { SearchField } from './SearchField.tsx';
import { moveFocus } from './search-keys.ts';
import type { SearchSource, SearchToolsProps } from './search-props.ts';
import { useSearch } from './use-search.ts';

interface Props {
  readonly language: Language;
  readonly source: SearchSource;
  /** Ids of the saved materials, the latest first. */
  readonly saved: readonly string[];
  /** Filters and topics that stand there from the start; without them they come once the box is used. */
  readonly tools?: ComponentType<SearchToolsProps>;
  readonly openLink: (url: string) => void;
  readonly itemActions: ((material: Material) => ItemActions) | undefined;
  /** Words asked for outside the box; another object each time. */
  readonly asked: { readonly words: string } | null;
}

const loadTools = () => import('./SearchTools.tsx').then(({ SearchTools }) => SearchTools);

/** Free search: hits appear as one types; arrow keys go to the hits and back. */
export function SearchBox(props: Props) {
  const { language, source, saved, tools: Tools, openLink, itemActions, asked } = props;
  const search = useSearch(source.search, saved);
  const { query, filter, isAsked, type } = search;
  const [used, setUsed] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!asked) return;
    type(asked.words);
    // A window in the background gives no focus yet.
    setUsed(true);
    box.current?.focus();
  }, [asked]);
  const choose = (next: MaterialFilter) => {
    search.choose(next);
    if (next.topic !== filter.topic) box.current?.focus();
  };
  const { choices } = source;
  const toolsProps = choices && { language, filter, saved, choices, isAsked, onChoose: choose };
  return (
    <search class={styles.search} onKeyDown={(event) => moveFocus(event, box.current)}>
      <SearchField box={box} {...{ language, query, type }} onUse={() => setUsed(true)} />
      {toolsProps && Tools && <Tools {...toolsProps} />}
      {toolsProps && !Tools && used && <Later load={loadTools} props={toolsProps} />}
      <HitList
        {...{ language, openLink, itemActions }}
        hits={search.hits}
        hasMore={search.hasMore}
        onMore={search.showMore}
      />
    </search>
  );
}
