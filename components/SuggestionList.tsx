import type { Suggestion } from '../core/match/suggestions.ts';
import type { Language } from '../core/material/material.ts';
import { PageName } from './PageName.tsx';
import { SuggestionItem } from './SuggestionItem.tsx';
import styles from './SuggestionList.module.css';
import { textsFor } from './texts/texts-for.ts';

interface Props {
  readonly pageTitle: string;
  readonly suggestions: readonly Suggestion[];
  readonly language: Language;
  readonly openLink: (url: string) => void;
}

/** What fits this page, best first. */
export function SuggestionList({ pageTitle, suggestions, language, openLink }: Props) {
  const texts = textsFor(language);
  return (
    <section>
      <PageName label={texts.forPage} title={pageTitle} />
      <div role="status" class={styles.count}>
        <h2>{texts.count(suggestions.length)}</h2>
      </div>
      <ol class={styles.list}>
        {suggestions.map(({ material, reasons }) => (
          <SuggestionItem key={material.id} {...{ material, reasons, language, openLink }} />
        ))}
      </ol>
    </section>
  );
}
