import type { AdvicePiece } from '../core/advice/advice.ts';
import { specificationAddress } from '../core/advice/gaps.ts';
import type { Language } from '../core/material/material.ts';
import { materialAddress } from '../core/material/material-address.ts';
import type { DatasetFacts } from '../core/page/dataset-facts.ts';
import styles from './DatasetAdvice.module.css';
import { ExternalLink } from './ExternalLink.tsx';
import blocks from './styles/blocks.module.css';
import type { AdviceTexts } from './texts/advice-sv.ts';

interface Props {
  readonly piece: AdvicePiece;
  readonly describes: DatasetFacts['describes'];
  readonly texts: AdviceTexts;
  readonly language: Language;
  readonly openLink: (url: string) => void;
  readonly silence: () => void;
}

/** One piece of advice: the field, what was seen, why it matters, and where to read how. */
export function AdvicePieceItem(props: Props) {
  const { piece, describes, texts, language, openLink, silence } = props;
  const { gap, obligation, certainty, guide } = piece;
  return (
    <li class={styles.piece} data-gap={gap} data-certainty={certainty}>
      <h3>
        {texts.names[gap]} <span class={blocks.chip}>{texts.obligations[obligation]}</span>
      </h3>
      <p class={styles.words}>
        {texts.certainties[certainty]} {texts.whys[gap]}
      </p>
      {guide && (
        <p class={styles.words} lang={guide.language}>
          <ExternalLink url={materialAddress(guide).url} open={openLink} class={styles.guide}>
            {texts.guide(guide.title)}
          </ExternalLink>
        </p>
      )}
      <p class={styles.more}>
        <ExternalLink url={specificationAddress(gap, language, describes)} open={openLink}>
          {texts.specification(texts.names[gap])}
        </ExternalLink>
        <button
          type="button"
          class={blocks.plain}
          aria-label={texts.silenceName(texts.names[gap])}
          onClick={silence}
        >
          {texts.silence}
        </button>
      </p>
    </li>
  );
}
