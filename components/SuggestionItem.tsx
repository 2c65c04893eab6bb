import { useId, useState } from 'preact/hooks';
import type { Reason } from '../core/match/suggestions.ts';
import type { Language, Material } from '../core/material/material.ts';
import { materialAddress } from '../core/material/material-address.ts';
import { ExternalLink } from './ExternalLink.tsx';
import { ItemFacts } from './ItemFacts.tsx';
import menuStyles from './ItemMenu.module.css';
import type { ItemActions } from './item-actions.ts';
import { Later } from './Later.tsx';
import { Marked } from './Marked.tsx';
import { Mention } from './Mention.tsx';
import styles from './SuggestionItem.module.css';
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

const loadMenu = () => import('./ItemMenu.tsx').then(({ ItemMenu }) => ItemMenu);

/** One material: title first, what it is and whose, a line of summary, and quietly why it fits. */
export function SuggestionItem(props: Props) {
  const { material, reasons = [], stems, language, openLink, silence, actions } = props;
  const menu = useId();
  const [isMenuOpen, setMenuOpen] = useState(false);
  const [isWhyOpen, setWhyOpen] = useState(false);
  const { url, isList } = materialAddress(material);
  const hasMenu = actions !== undefined || silence !== undefined;
  const marks = { reasons, ...(stems ? { stems } : {}) };
  return (
    // What opens an item shows the whole of its texts.
    <li class={styles.item} data-open={isMenuOpen || isWhyOpen}>
      <div class={menuStyles.line}>
        <h3 class={styles.title} lang={material.language}>
          <ExternalLink url={url} open={openLink} hasHost={false}>
            <Marked text={material.title} language={material.language} {...marks} />
          </ExternalLink>
        </h3>
        {hasMenu && (
          <MoreButton
            {...{ material, language, menu }}
            open={isMenuOpen}
            onToggle={() => setMenuOpen(!isMenuOpen)}
          />
        )}
      </div>
      <ItemFacts {...{ material, url, language }} isSaved={actions?.isSaved ?? false} />
      {hasMenu && (
        // There before its content, as the button names it.
        <div id={menu} hidden={!isMenuOpen}>
          {isMenuOpen && <Later load={loadMenu} props={{ material, actions, silence, language }} />}
        </div>
      )}
      <Summary {...{ material, language, marks }} />
      {isList && <p class={styles.facts}>{textsFor(language).listNote}</p>}
      {reasons.length > 0 && (
        <WhyFits
          {...{ reasons, language }}
          open={isWhyOpen}
          onToggle={() => setWhyOpen(!isWhyOpen)}
        />
      )}
    </li>
  );
}

interface MoreButtonProps extends Pick<Props, 'material' | 'language'> {
  /** The id of what it opens. */
  readonly menu: string;
  readonly open: boolean;
  readonly onToggle: () => void;
}

function MoreButton({ material, language, menu, open, onToggle }: MoreButtonProps) {
  return (
    <button
      type="button"
      name="more"
      class={menuStyles.more}
      aria-expanded={open}
      aria-controls={menu}
      onClick={onToggle}
    >
      <span class="visually-hidden">
        <Mention
          words={textsFor(language).items.more}
          name={material.title}
          lang={material.language}
        />
      </span>
      <span aria-hidden="true">⋯</span>
    </button>
  );
}

type Marks = Pick<Parameters<typeof Marked>[0], 'reasons' | 'stems'>;

/** In the reader's language where there is one. */
function Summary({
  material,
  language,
  marks,
}: Pick<Props, 'material' | 'language'> & { marks: Marks }) {
  const other: Language = language === 'sv' ? 'en' : 'sv';
  const lang = material.summary[language] ? language : other;
  const text = material.summary[lang];
  if (!text) return null;
  return (
    <p class={styles.summary} lang={lang}>
      <Marked text={text} language={lang} {...marks} />
    </p>
  );
}
