import { useMemo } from 'preact/hooks';
import styles from './App.module.css';
import { Around } from './Around.tsx';
import type { AppProps } from './app-props.ts';
import { toItemActions } from './item-actions.ts';
import { PageAnswer } from './PageAnswer.tsx';
import { PageName } from './PageName.tsx';
import { PageStatus } from './PageStatus.tsx';
import { toPageStatement } from './page-statement.ts';
import { textsFor } from './texts/texts-for.ts';
import { useHeldHeight } from './use-held-height.ts';
import { useLoaded } from './use-loaded.ts';
import { useShownState } from './use-shown-state.ts';
import { useTip } from './use-tip.tsx';
import { ViewFooter } from './ViewFooter.tsx';

const loadAdvice = () => import('./DatasetAdvice.tsx').then(({ DatasetAdvice }) => DatasetAdvice);

const NONE: readonly string[] = [];

/** The page and what fits it, and around that the search and what goes on in the network. */
export function View(props: AppProps) {
  const { state, surface, language, shortcut, actions } = props;
  const texts = textsFor(language);
  const hasDataset = state?.kind === 'ready' && state.dataset && actions.advice;
  const Advice = useLoaded(hasDataset ? loadAdvice : null);
  const { around, answer } = useShownState(state, !hasDataset || Advice !== null);
  const tip = useTip(props);
  const { saved = NONE } = props;
  // The same from view to view, so that long lists are made anew only where something changed.
  const itemActions = useMemo(
    () => toItemActions(actions, saved, tip.begin),
    [actions.saveMaterial, saved, tip.begin],
  );
  const statement = toPageStatement(state, answer?.page ?? null, shortcut, texts);
  const place = useHeldHeight(answer === null);
  const page = (
    <div key="page" class={styles.page} {...place}>
      <PageStatus {...statement} isHeading={surface === 'popup'} />
      {answer && (
        <PageAnswer
          {...{ answer, surface, language, actions, itemActions, Advice, statement }}
          beginTip={tip.begin}
        />
      )}
    </div>
  );
  return (
    <div class={styles.app} data-surface={surface}>
      <PageName
        page={answer?.page ?? null}
        isReading={statement.tone === 'waiting'}
        hasCount={surface === 'popup'}
        texts={texts}
      />
      {tip.form}
      <main class={styles.main} hidden={tip.form !== null}>
        <Around {...props} {...{ around, answer, itemActions, page }} beginTip={tip.begin} />
      </main>
      <ViewFooter {...{ language, actions }} refusal={props.refusal ?? null} />
    </div>
  );
}
