import { useId, useMemo, useState } from 'preact/hooks';
import type { Suggestion } from '../core/match/suggestions.ts';
import type { Language, Material } from '../core/material/material.ts';
import type { AppActions } from './app-props.ts';
import type { ItemActions } from './item-actions.ts';
import { Mention } from './Mention.tsx';
import { SuggestionItem } from './SuggestionItem.tsx';
import styles from './SuggestionList.module.css';
import { textsFor } from './texts/texts-for.ts';
import { useBatches } from './use-batches.ts';

interface Props {
  readonly suggestions: readonly Suggestion[];
  /** How many are shown at first. */
  readonly atFirst: number;
  readonly language: Language;
  readonly actions: Pick<AppActions, 'openLink' | 'silence' | 'unsilence'>;
  readonly itemActions?: ((material: Material) => ItemActions) | undefined;
}

/** What fits this page, best first. */
export function SuggestionList({ suggestions, atFirst, language, actions, itemActions }: Props) {
  const id = useId();
  const [all, setAll] = useState(false);
  const [silenced, setSilenced] = useState<Material | null>(null);
  const { look: texts, items: itemTexts } = textsFor(language);
  const { openLink, silence, unsilence } = actions;
  const putAway = (material: Material) => {
    silence?.(material.id);
    setSilenced(material);
  };
  const takeBack = ({ id }: Material) => {
    unsilence?.(id);
    setSilenced(null);
  };
  const items = useMemo(
    () =>
      suggestions.map(({ material, reasons }) => (
        <SuggestionItem
          key={material.id}
          {...{ material, reasons, language, openLink }}
          {...(silence ? { silence: () => putAway(material) } : {})}
          {...(itemActions ? { actions: itemActions(material) } : {})}
        />
      )),
    [suggestions, language, openLink, silence, itemActions],
  );
  const more = suggestions.length - atFirst;
  return (
    <div>
      <ol id={id} class={styles.list}>
        {items.slice(0, useBatches(all ? items.length : Math.min(atFirst, items.length)))}
      </ol>
      {more > 0 && (
        <button
          type="button"
          class={styles.more}
          aria-expanded={all}
          aria-controls={id}
          onClick={() => setAll(!all)}
        >
          {all ? texts.showFewer : texts.showMore(more)}
        </button>
      )}
      <p role="status">
        {silenced && (
          <Mention words={itemTexts.silencedNow} name={silenced.title} lang={silenced.language} />
        )}{' '}
        {silenced && (
          <button type="button" name="undo" onClick={() => takeBack(silenced)}>
            {itemTexts.undo}
          </button>
        )}
      </p>
    </div>
  );
}
