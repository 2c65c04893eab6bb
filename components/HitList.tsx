import type { SearchHit } from '../core/match/suggestions.ts';
import type { Language, Material } from '../core/material/material.ts';
import type { ItemActions } from './ItemMenu.tsx';
import styles from './SearchBox.module.css';
import { SuggestionItem } from './SuggestionItem.tsx';
import { textsFor } from './texts/texts-for.ts';

interface Props {
  readonly hits: readonly SearchHit[];
  readonly hasMore: boolean;
  readonly onMore: () => void;
  /** False while nothing has been asked: then nothing is said of hits. */
  readonly isAsked: boolean;
  readonly language: Language;
  readonly openLink: (url: string) => void;
  readonly itemActions: ((material: Material) => ItemActions) | undefined;
}

/** What was found, with the words marked that were meant; the number is announced as it changes. */
export function HitList(props: Props) {
  const { hits, hasMore, onMore, isAsked, language, openLink, itemActions } = props;
  const texts = textsFor(language);
  const count = hasMore ? texts.firstHits(hits.length) : texts.hits(hits.length);
  return (
    <>
      <p role="status" class={styles.count}>
        {isAsked && count}
      </p>
      <ol class={styles.hits}>
        {hits.map(({ material, stems }) => (
          <SuggestionItem
            key={material.id}
            {...{ material, stems, language, openLink }}
            {...(itemActions ? { actions: itemActions(material) } : {})}
          />
        ))}
      </ol>
      {hasMore && (
        <button type="button" name="moreHits" onClick={onMore}>
          {texts.moreHits}
        </button>
      )}
    </>
  );
}
