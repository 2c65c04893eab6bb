import type { Freshness } from '../core/material/freshness.ts';
import type { Language } from '../core/material/material.ts';
import type { ViewState } from '../core/view-state.ts';
import styles from './App.module.css';
import type { AppActions } from './app-props.ts';
import { FreshnessLine } from './FreshnessLine.tsx';
import { SiteSection } from './SiteSection.tsx';
import { TipButton } from './TipButton.tsx';
import { textsFor } from './texts/texts-for.ts';

interface Props {
  /** Null while it is on its way. */
  readonly answer: Extract<ViewState, { kind: 'ready' }> | null;
  readonly freshness: Freshness | null;
  readonly language: Language;
  readonly now: string;
  readonly actions: AppActions;
  readonly beginTip: ((material: null) => void) | null;
}

/** What the first answer does without and stands last in its part, so that it moves nothing when it comes. */
export function AfterAnswer({ answer, freshness, language, now, actions, beginTip }: Props) {
  return (
    <div class={styles.after}>
      {beginTip && answer?.page.kind !== 'nothing-fits' && (
        <TipButton label={textsFor(language).items.tip} quiet begin={beginTip} />
      )}
      <div class={styles.freshness}>
        <FreshnessLine {...{ freshness, now, language }} />
      </div>
      {answer?.site && actions.sites && (
        <SiteSection view={answer.site} language={language} actions={actions.sites} />
      )}
    </div>
  );
}
