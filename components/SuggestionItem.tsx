import { useContext } from 'preact/hooks';
import type { Reason } from '../core/match/suggestions.ts';
import { isOld } from '../core/material/freshness.ts';
import type { Language, Material } from '../core/material/material.ts';
import { materialAddress } from '../core/material/material-address.ts';
import { toChangeText } from './change-text.ts';
import { ExternalLink } from './ExternalLink.tsx';
import { Marked } from './Marked.tsx';
import styles from './SuggestionItem.module.css';
import { SceneContext } from './scene.ts';
import { textsFor } from './texts/texts-for.ts';
import { WhyFits } from './WhyFits.tsx';

interface Props {
  readonly material: Material;
  readonly reasons?: readonly Reason[];
  readonly language: Language;
  readonly openLink: (url: string) => void;
  /** "Do not show again"; absent where nothing was suggested. */
  readonly silence?: () => void;
}

/** One material: title first, what it is and whose, a line of summary, and quietly why it fits. */
export function SuggestionItem(props: Props) {
  const { material, reasons = [], language, openLink, silence } = props;
  const texts = textsFor(language);
  const { now, network } = useContext(SceneContext);
  const { url, isList } = materialAddress(material);
  const other: Language = language === 'sv' ? 'en' : 'sv';
  const summaryLanguage = material.summary[language] ? language : other;
  const foreign = material.language === 'en' ? texts.inEnglish : texts.inSwedish;
  const facts = [
    texts.kinds[material.kind],
    material.publisher,
    toChangeText(material, language),
    material.language === language ? undefined : foreign,
    material.source && material.source !== network && texts.sources.from(material.source),
  ].filter(Boolean);
  return (
    <li class={styles.item}>
      <h3 class={styles.title} lang={material.language}>
        <ExternalLink url={url} open={openLink}>
          <Marked text={material.title} language={material.language} reasons={reasons} />
        </ExternalLink>
      </h3>
      <p class={styles.facts}>
        {facts.join(' · ')}
        {isOld(material, now) && <span> · {texts.sources.old}</span>}
      </p>
      <p class={styles.summary} lang={summaryLanguage}>
        <Marked
          text={material.summary[summaryLanguage] ?? ''}
          language={summaryLanguage}
          reasons={reasons}
        />
      </p>
      {isList && <p class={styles.facts}>{texts.listNote}</p>}
      {reasons.length > 0 && <WhyFits {...{ reasons, language }} />}
      {silence && (
        <button
          type="button"
          class={styles.silence}
          name="silence"
          aria-label={texts.sites.silenceTitle(material.title)}
          onClick={silence}
        >
          {texts.sites.silence}
        </button>
      )}
    </li>
  );
}
