import { useId, useState } from 'preact/hooks';
import type { Suggestion } from '../core/match/suggestions.ts';
import type { Language } from '../core/material/material.ts';
import { SuggestionItem } from './SuggestionItem.tsx';
import styles from './SuggestionList.module.css';
import { textsFor } from './texts/texts-for.ts';

interface Props {
  readonly suggestions: readonly Suggestion[];
  /** How many are shown at first. */
  readonly atFirst: number;
  readonly language: Language;
  readonly openLink: (url: string) => void;
}

/** What fits this page, best first. */
export function SuggestionList({ suggestions, atFirst, language, openLink }: Props) {
  const id = useId();
  const [all, setAll] = useState(false);
  const texts = textsFor(language).look;
  const shown = all ? suggestions : suggestions.slice(0, atFirst);
  const more = suggestions.length - atFirst;
  return (
    <div>
      <ol id={id} class={styles.list}>
        {shown.map(({ material, reasons }) => (
          <SuggestionItem key={material.id} {...{ material, reasons, language, openLink }} />
        ))}
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
    </div>
  );
}
