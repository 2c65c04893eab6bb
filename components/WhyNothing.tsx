import type { SilenceFacts } from '../core/match/suggestions.ts';
import type { Language } from '../core/material/material.ts';
import { ExternalLink } from './ExternalLink.tsx';
import { textsFor } from './texts/texts-for.ts';
import styles from './WhyNothing.module.css';

interface Props {
  readonly facts: SilenceFacts;
  readonly language: Language;
  readonly openLink: (url: string) => void;
}

/** The facts behind silence, for the reader who asks. */
export function WhyNothing({ facts, language, openLink }: Props) {
  const texts = textsFor(language);
  const { named, nearest } = facts;
  return (
    <details class={styles.why}>
      <summary>{texts.whyNothing.title}</summary>
      <p>{named.length > 0 ? texts.whyNothing.named : texts.whyNothing.noneNamed}</p>
      {named.length > 0 && (
        <ul>
          {named.map(({ term, field }) => (
            <li key={term}>
              {term} <span>{texts.whyNothing.place(texts.places[field])}</span>
            </li>
          ))}
        </ul>
      )}
      {nearest && (
        <p>
          {texts.whyNothing.nearest}{' '}
          <span lang={nearest.language}>
            <ExternalLink url={nearest.url} open={openLink}>
              {nearest.title}
            </ExternalLink>
          </span>
        </p>
      )}
    </details>
  );
}
