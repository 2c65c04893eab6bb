import { useMemo } from 'preact/hooks';
import type { SearchHit } from '../core/match/suggestions.ts';
import type { Language, Material } from '../core/material/material.ts';
import type { ItemActions } from './item-actions.ts';
import styles from './SearchBox.module.css';
import { SuggestionItem } from './SuggestionItem.tsx';
import { textsFor } from './texts/texts-for.ts';
import { useBatches } from './use-batches.ts';

interface Props {
  /** Null while nothing has been asked or answered: then nothing is said of hits. */
  readonly hits: readonly SearchHit[] | null;
  readonly hasMore: boolean;
  readonly onMore: () => void;
  readonly language: Language;
  readonly openLink: (url: string) => void;
  readonly itemActions: ((material: Material) => ItemActions) | undefined;
}

/** What was found, with the words marked that were meant; the number is announced as it changes. */
export function HitList(props: Props) {
  const { hasMore, onMore, language, openLink, itemActions } = props;
  const hits = props.hits ?? [];
  const texts = textsFor(language);
  const count = hasMore ? texts.firstHits(hits.length) : texts.hits(hits.length);
  const items = useMemo(
    () =>
      hits.map(({ material, stems }) => (
        <SuggestionItem
          key={material.id}
          {...{ material, stems, language, openLink }}
          {...(itemActions ? { actions: itemActions(material) } : {})}
        />
      )),
    [hits, language, openLink, itemActions],
  );
  return (
    <>
      {hits.length > 0 && <h2 class="visually-hidden">{texts.searchLabel}</h2>}
      <p role="status" class={styles.count}>
        {props.hits && count}
      </p>
      <ol class={styles.hits}>{items.slice(0, useBatches(items.length))}</ol>
      {hasMore && (
        <button type="button" name="moreHits" onClick={onMore}>
          {texts.moreHits}
        </button>
      )}
    </>
  );
}
