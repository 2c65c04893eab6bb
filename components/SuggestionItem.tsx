import type { Reason } from '../core/match/suggestions.ts';
import type { Language, Material } from '../core/material/material.ts';
import { materialAddress } from '../core/material/material-address.ts';
import { ExternalLink } from './ExternalLink.tsx';
import { toReasonText } from './reason-text.ts';
import styles from './SuggestionItem.module.css';
import { textsFor } from './texts/texts-for.ts';

interface Props {
  readonly material: Material;
  readonly reasons?: readonly Reason[];
  readonly language: Language;
  readonly openLink: (url: string) => void;
}

/** One material: title, what it is and whose, a line of summary, and why it is suggested. */
export function SuggestionItem({ material, reasons = [], language, openLink }: Props) {
  const texts = textsFor(language);
  const { url, isList } = materialAddress(material);
  const other: Language = language === 'sv' ? 'en' : 'sv';
  const summary = material.summary[language];
  const foreign = material.language === 'en' ? texts.inEnglish : texts.inSwedish;
  const facts = [
    texts.kinds[material.kind],
    material.publisher,
    material.published?.slice(0, 4),
    material.language === language ? undefined : foreign,
  ].filter(Boolean);
  return (
    <li class={styles.item}>
      <h3 class={styles.title} lang={material.language}>
        <ExternalLink url={url} open={openLink}>
          {material.title}
        </ExternalLink>
      </h3>
      <p class={styles.facts}>{facts.join(' · ')}</p>
      <p class={styles.summary} lang={summary ? language : other}>
        {summary ?? material.summary[other]}
      </p>
      {isList && <p class={styles.facts}>{texts.listNote}</p>}
      {reasons.length > 0 && <p class={styles.reason}>{toReasonText(reasons, language)}</p>}
    </li>
  );
}
