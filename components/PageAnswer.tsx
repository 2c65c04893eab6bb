import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { Language, Material } from '../core/material/material.ts';
import type { ViewState } from '../core/view-state.ts';
import styles from './App.module.css';
import type { AppActions } from './app-props.ts';
import type { DatasetProps } from './dataset-props.ts';
import type { ItemActions } from './item-actions.ts';
import { Later } from './Later.tsx';
import type { PageStatement } from './page-statement.ts';
import { Section } from './Section.tsx';
import { SuggestionList } from './SuggestionList.tsx';
import { TipButton } from './TipButton.tsx';
import { textsFor } from './texts/texts-for.ts';
import { WhyNothing } from './WhyNothing.tsx';

interface Props {
  readonly answer: Extract<ViewState, { kind: 'ready' }>;
  readonly statement: PageStatement;
  readonly surface: 'popup' | 'panel';
  readonly language: Language;
  readonly actions: AppActions;
  readonly itemActions: ((material: Material) => ItemActions) | undefined;
  readonly beginTip: ((material: null) => void) | null;
  /** Absent where the page has no dataset. */
  readonly Advice: ComponentType<DatasetProps> | null;
}

const loadAskForSite = () => import('./AskForSite.tsx').then(({ AskForSite }) => AskForSite);
/** So many suggestions leave room for the next workshop before one scrolls. */
const BEFORE_FOLD = { popup: 3, panel: 5 } as const;

/** What Eko has for the page: suggestions, or why there are none and what one can do, and its dataset. */
export function PageAnswer(props: Props) {
  const { answer, surface, language, actions, Advice } = props;
  const { openLink, reread, advice } = actions;
  const [asked, setAsked] = useState(0);
  const isBelowFold = surface === 'popup' && answer.page.kind === 'suggestions';
  return (
    <>
      {answer.dataset && Advice && isBelowFold && (
        <button
          type="button"
          name="toAdvice"
          class={styles.below}
          onClick={() => setAsked(asked + 1)}
        >
          {textsFor(language).look.toAdvice}
        </button>
      )}
      <Suggested {...props} />
      <Unsuggested {...props} />
      {answer.dataset && advice && Advice && (
        <Advice
          view={answer.dataset}
          {...{ asked, surface, language, openLink, reread }}
          actions={advice}
        />
      )}
    </>
  );
}

function Suggested({ answer, statement, surface, language, actions, itemActions }: Props) {
  const { page, dataset } = answer;
  if (page.kind !== 'suggestions') return null;
  const list = (
    <SuggestionList
      // A new page begins with the first ones.
      key={page.pageTitle}
      suggestions={page.suggestions}
      atFirst={dataset ? BEFORE_FOLD.popup : BEFORE_FOLD[surface]}
      {...{ language, actions, itemActions }}
    />
  );
  if (surface === 'popup') return list;
  return (
    <Section title={statement.title} fold="open">
      {list}
    </Section>
  );
}

function Unsuggested({ answer: { page }, language, actions, beginTip }: Props) {
  const { openLink, reread, requestTab } = actions;
  const texts = textsFor(language);
  switch (page.kind) {
    case 'nothing-fits':
      return (
        <>
          {page.facts && (
            <WhyNothing key={page.pageTitle} facts={page.facts} {...{ language, openLink }} />
          )}
          {beginTip && <TipButton label={texts.items.tip} quiet={false} begin={beginTip} />}
        </>
      );
    case 'not-answering':
      return (
        <p>
          <button type="button" onClick={reread}>
            {texts.tryAgain}
          </button>
        </p>
      );
    case 'needs-click':
      return requestTab ? <Later load={loadAskForSite} props={{ language, requestTab }} /> : null;
    default:
      return null;
  }
}
