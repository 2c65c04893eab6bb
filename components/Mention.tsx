import type { Language } from '../core/material/material.ts';

interface Props {
  /** The sentence around the name. */
  readonly words: (name: string) => string;
  readonly name: string;
  /** The language that the name is in, which need not be the sentence's. */
  readonly lang: Language;
}

/** Stands for the name until it is put in; no text holds it. */
const PLACE = '\u0000';

/** A sentence with a name in it that a screen reader is to pronounce in a language of its own. */
export function Mention({ words, name, lang }: Props) {
  const [before = '', after = ''] = words(PLACE).split(PLACE);
  return (
    <>
      {before}
      <span lang={lang}>{name}</span>
      {after}
    </>
  );
}
