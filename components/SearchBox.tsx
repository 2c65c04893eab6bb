import { useEffect, useRef, useState } from 'preact/hooks';
import type { SearchHit } from '../core/match/suggestions.ts';
import type { Language } from '../core/material/material.ts';
import styles from './SearchBox.module.css';
import { SuggestionItem } from './SuggestionItem.tsx';
import { textsFor } from './texts/texts-for.ts';

interface Props {
  readonly language: Language;
  readonly search: (query: string) => readonly SearchHit[];
  readonly openLink: (url: string) => void;
  /** Words asked for outside the box; another object each time. */
  readonly asked: { readonly words: string } | null;
}

const MAX_CHARS = 500;

/** Free search: hits appear as one types, Escape empties the box. */
export function SearchBox({ language, search, openLink, asked: askedFor }: Props) {
  const [query, setQuery] = useState('');
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!askedFor) return;
    setQuery(askedFor.words);
    box.current?.focus();
  }, [askedFor]);
  const texts = textsFor(language);
  const asked = query.trim() !== '';
  const hits = asked ? search(query) : [];
  return (
    <search class={styles.search}>
      <label>
        {texts.searchLabel}
        <input
          ref={box}
          type="search"
          value={query}
          maxLength={MAX_CHARS}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || !query) return;
            // In a popup Escape would close Eko; here it first empties the box.
            event.preventDefault();
            setQuery('');
          }}
        />
      </label>
      <p role="status" class={styles.count}>
        {asked && texts.hits(hits.length)}
      </p>
      <ol class={styles.hits}>
        {hits.map(({ material }) => (
          <SuggestionItem key={material.id} {...{ material, language, openLink }} />
        ))}
      </ol>
    </search>
  );
}
