import type { Language } from '../core/material/material.ts';
import styles from './App.module.css';
import type { AppActions } from './app-props.ts';
import { Later } from './Later.tsx';
import type { SaveStatus } from './SaveStatusLine.tsx';
import blocks from './styles/blocks.module.css';
import { textsFor } from './texts/texts-for.ts';

interface Props {
  /** Why the last choice could not be kept; null where it was. */
  readonly refusal: SaveStatus;
  readonly language: Language;
  readonly actions: Pick<AppActions, 'openPanel' | 'openOptions'>;
}

const loadRefusal = () => import('./Refusal.tsx').then(({ Refusal }) => Refusal);

/** What stays at the lower edge: the ways out, and what could not be kept. */
export function ViewFooter({ refusal, language, actions }: Props) {
  const texts = textsFor(language);
  return (
    <footer class={styles.footer}>
      <p role="status" class={styles.refusal}>
        {refusal && <Later load={loadRefusal} props={{ refusal, language }} />}
      </p>
      {actions.openPanel && (
        <button type="button" class={blocks.plain} onClick={actions.openPanel}>
          {texts.openPanel}
        </button>
      )}
      <button type="button" class={blocks.plain} onClick={actions.openOptions}>
        {texts.settings}
      </button>
    </footer>
  );
}
