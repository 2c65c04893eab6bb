import { useId, useState } from 'preact/hooks';
import type { Reason } from '../core/match/suggestions.ts';
import type { Language } from '../core/material/material.ts';
import { toReasonText } from './reason-text.ts';
import { textsFor } from './texts/texts-for.ts';
import styles from './WhyFits.module.css';
import { WhyPicture } from './WhyPicture.tsx';

interface Props {
  readonly reasons: readonly Reason[];
  readonly language: Language;
}

/** Why a material fits: a quiet line, which opens into the picture. */
export function WhyFits({ reasons, language }: Props) {
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        class={styles.why}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span>{toReasonText(reasons, language)}</span>
        <span class="visually-hidden"> {textsFor(language).look.why}</span>
      </button>
      {open ? <WhyPicture {...{ id, reasons, language }} /> : <div id={id} hidden />}
    </>
  );
}
