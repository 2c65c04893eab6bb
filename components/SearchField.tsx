import type { RefObject } from 'preact';
import type { Language } from '../core/material/material.ts';
import { textsFor } from './texts/texts-for.ts';

interface Props {
  readonly box: RefObject<HTMLInputElement | null>;
  readonly language: Language;
  readonly query: string;
  readonly type: (words: string) => void;
  /** Called when the user goes to the box. */
  readonly onUse: () => void;
}

const MAX_CHARS = 500;

/** The box for words, with its label. */
export function SearchField({ box, language, query, type, onUse }: Props) {
  return (
    <label>
      {textsFor(language).searchLabel}
      <input
        ref={box}
        type="search"
        value={query}
        maxLength={MAX_CHARS}
        autocomplete="off"
        spellcheck={false}
        onFocus={onUse}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !query) return;
          // In a popup Escape would close Eko; here it first empties the box.
          event.preventDefault();
          type('');
        }}
      />
    </label>
  );
}
