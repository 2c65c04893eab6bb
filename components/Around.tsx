import type { ComponentChildren } from 'preact';
import type { Material } from '../core/material/material.ts';
import type { ViewState } from '../core/view-state.ts';
import styles from './App.module.css';
import type { AppProps } from './app-props.ts';
import type { ItemActions } from './item-actions.ts';
import { Later } from './Later.tsx';
import { SearchBox } from './SearchBox.tsx';
import { WorkshopSection } from './WorkshopSection.tsx';

type Ready = Extract<ViewState, { kind: 'ready' }>;

interface Props extends AppProps {
  /** What stands around the answer; null until there has been one. */
  readonly around: Ready | null;
  /** Null while it is on its way. */
  readonly answer: Ready | null;
  /** The answer's place. */
  readonly page: ComponentChildren;
  readonly itemActions: ((material: Material) => ItemActions) | undefined;
  readonly beginTip: ((material: null) => void) | null;
}

const loadAfterAnswer = () => import('./AfterAnswer.tsx').then(({ AfterAnswer }) => AfterAnswer);

/** The answer, and in the order of each surface what stands around it. */
export function Around(props: Props) {
  const { around, answer, page, surface, language, actions } = props;
  if (!around) return page;
  const { workshops, network } = around;
  const common = { language, now: props.now, actions };
  const search = <Search key="search" {...props} />;
  const beside = (
    <div key="beside" class={styles.beside}>
      <WorkshopSection
        {...{ workshops, network, surface, ...common, reminders: props.reminders }}
        isBusy={answer === null}
      />
      {props.calendar?.({ workshops, network, ...common, openLink: actions.openLink })}
    </div>
  );
  const after = (
    <Later
      key="after"
      load={loadAfterAnswer}
      props={{ ...common, answer, freshness: props.freshness ?? null, beginTip: props.beginTip }}
    />
  );
  const parts = { popup: [page, search, after, beside], panel: [search, page, beside, after] };
  return <>{parts[surface]}</>;
}

function Search(props: Props) {
  const { surface, language, actions, itemActions, tools, search, choices } = props;
  return (
    <div class={styles.search}>
      <SearchBox
        source={{ search, ...(choices ? { choices } : {}) }}
        asked={props.asked ?? null}
        saved={props.saved ?? []}
        openLink={actions.openLink}
        {...{ language, itemActions }}
        {...(surface === 'panel' && tools ? { tools } : {})}
      />
    </div>
  );
}
