import { useId } from 'preact/hooks';
import type { Reason } from '../core/match/suggestions.ts';
import type { Language } from '../core/material/material.ts';
import { Later } from './Later.tsx';
import { toReasonText } from './reason-text.ts';
import { textsFor } from './texts/texts-for.ts';
import styles from './WhyFits.module.css';

const loadPicture = () => import('./WhyPicture.tsx').then(({ WhyPicture }) => WhyPicture);

interface Props {
  readonly reasons: readonly Reason[];
  readonly language: Language;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** Why a material fits: a quiet line, which opens into the picture. */
export function WhyFits({ reasons, language, open, onToggle }: Props) {
  const id = useId();
  return (
    <>
      <button
        type="button"
        class={styles.why}
        aria-expanded={open}
        aria-controls={id}
        onClick={onToggle}
      >
        <span>{toReasonText(reasons, language)}</span>
        <span class="visually-hidden"> {textsFor(language).look.why}</span>
      </button>
      {/* There before its content, as the button names it. */}
      <div id={id} hidden={!open}>
        {open && <Later load={loadPicture} props={{ reasons, language }} />}
      </div>
    </>
  );
}
