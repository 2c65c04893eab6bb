import { useContext, useId, useState } from 'preact/hooks';
import type { Reason } from '../core/match/suggestions.ts';
import { isOld } from '../core/material/freshness.ts';
import type { Language, Material } from '../core/material/material.ts';
import { materialAddress } from '../core/material/material-address.ts';
import { toChangeText } from './change-text.ts';
import { ExternalLink } from './ExternalLink.tsx';
import menuStyles from './ItemMenu.module.css';
import { type ItemActions, ItemMenu } from './ItemMenu.tsx';
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
  /** Stems of words that were searched for, to be marked. */
  readonly stems?: ReadonlySet<string>;
  /** Absent where nothing can be done with it but open it. */
  readonly actions?: ItemActions;
}

/** One material: title first, what it is and whose, a line of summary, and quietly why it fits. */
export function SuggestionItem(props: Props) {
  const { material, reasons = [], stems, language, openLink, silence, actions } = props;
  const menu = useId();
  const [open, setOpen] = useState(false);
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
    material.source && material.source !== network && texts.freshness.from(material.source),
    actions?.isSaved ? texts.items.saved : undefined,
  ].filter(Boolean);
  const hasMenu = actions !== undefined || silence !== undefined;
  const marks = { reasons, ...(stems ? { stems } : {}) };
  return (
    <li class={styles.item}>
      <div class={menuStyles.line}>
        <h3 class={styles.title} lang={material.language}>
          <ExternalLink url={url} open={openLink}>
            <Marked text={material.title} language={material.language} {...marks} />
          </ExternalLink>
        </h3>
        {hasMenu && (
          <button
            type="button"
            name="more"
            class={menuStyles.more}
            aria-label={texts.items.more(material.title)}
            aria-expanded={open}
            aria-controls={menu}
            onClick={() => setOpen(!open)}
          >
            ⋯
          </button>
        )}
      </div>
      <p class={styles.facts}>
        {facts.join(' · ')}
        {isOld(material, now) && <span> · {texts.freshness.old}</span>}
      </p>
      {hasMenu && open && <ItemMenu id={menu} {...{ material, actions, silence, language }} />}
      <p class={styles.summary} lang={summaryLanguage}>
        <Marked
          text={material.summary[summaryLanguage] ?? ''}
          language={summaryLanguage}
          {...marks}
        />
      </p>
      {isList && <p class={styles.facts}>{texts.listNote}</p>}
      {reasons.length > 0 && <WhyFits {...{ reasons, language }} />}
    </li>
  );
}
