import type { Freshness } from '../core/material/freshness.ts';
import type { Language } from '../core/material/material.ts';
import { toMomentText } from './moment-text.ts';
import blocks from './styles/blocks.module.css';
import { textsFor } from './texts/texts-for.ts';

interface Props {
  /** Null until it is known. */
  readonly freshness: Freshness | null;
  readonly now: string;
  readonly language: Language;
}

/** Since when, and from where, Eko has what it shows. */
export function FreshnessLine({ freshness, now, language }: Props) {
  if (!freshness) return null;
  const texts = textsFor(language).freshness;
  const when = toMomentText(freshness.at, now, language, texts);
  const words =
    freshness.kind === 'fetched'
      ? texts.fetched(when, texts.networks[freshness.from])
      : texts.bundledCopy(when);
  return <p class={blocks.quiet}>{words}</p>;
}
