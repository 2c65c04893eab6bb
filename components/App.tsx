import type { SearchHit } from '../core/match/suggestions.ts';
import type { Language } from '../core/material/material.ts';
import type { PageView, ViewState } from '../core/view-state.ts';
import styles from './App.module.css';
import { Notice } from './Notice.tsx';
import { SearchBox } from './SearchBox.tsx';
import { SuggestionList } from './SuggestionList.tsx';
import type { Texts } from './texts/sv.ts';
import { textsFor } from './texts/texts-for.ts';
import { WorkshopSection } from './WorkshopSection.tsx';
import './styles/tokens.css';
import './styles/base.css';

export interface AppActions {
  readonly openLink: (url: string) => void;
  /** Absent where there is no panel to open, and in the panel itself. */
  readonly openPanel?: () => void;
  readonly openOptions: () => void;
  readonly reread: () => void;
}

export interface AppProps {
  /** Null until something is known. */
  readonly state: ViewState | null;
  readonly surface: 'popup' | 'panel';
  readonly language: Language;
  /** Instant with offset. */
  readonly now: string;
  /** The keys that open Eko; null where none are set. */
  readonly shortcut: string | null;
  readonly search: (query: string) => readonly SearchHit[];
  readonly actions: AppActions;
}

/** The whole view: what fits the page, the next workshop, and the search box. */
export function App(props: AppProps) {
  const { state, surface, language, actions } = props;
  const texts = textsFor(language);
  const searchFirst = surface === 'panel' || !isAnswered(state);
  const search = <SearchBox {...{ language, search: props.search, openLink: actions.openLink }} />;
  return (
    <div class={styles.app}>
      <main class={styles.main}>
        {state?.kind === 'no-index' ? (
          <Notice title={texts.noIndex} text={texts.noIndexHelp} />
        ) : (
          <PageScreen {...props} page={state?.page ?? { kind: 'reading' }} texts={texts} />
        )}
        {state?.kind === 'ready' && searchFirst && search}
        {state?.kind === 'ready' && (
          <WorkshopSection
            workshop={state.workshop}
            network={state.network}
            language={language}
            openLink={actions.openLink}
          />
        )}
        {state?.kind === 'ready' && !searchFirst && search}
      </main>
      <footer class={styles.footer}>
        {actions.openPanel && (
          <button type="button" onClick={actions.openPanel}>
            {texts.openPanel}
          </button>
        )}
        <button type="button" onClick={actions.openOptions}>
          {texts.settings}
        </button>
      </footer>
    </div>
  );
}

/** Suggestions, or a page still being read: then the search box waits below. */
function isAnswered(state: ViewState | null): boolean {
  return state?.kind === 'ready' && /^(suggestions|reading)$/.test(state.page.kind);
}

function PageScreen(props: AppProps & { page: PageView; texts: Texts }) {
  const { page, texts, language, actions, shortcut } = props;
  switch (page.kind) {
    case 'reading':
      return <p class={styles.reading}>{texts.reading}</p>;
    case 'suggestions':
      return <SuggestionList {...page} language={language} openLink={actions.openLink} />;
    case 'nothing-fits':
      return (
        <Notice
          page={page.pageTitle}
          title={texts.nothingFits}
          text={texts.silence[page.silentBecause]}
          forPage={texts.forPage}
        />
      );
    case 'needs-click':
      return <Notice title={texts.needsClick(shortcut)} />;
    case 'unreadable':
      return <Notice title={texts.cannotRead} text={texts.unreadable[page.problem]} />;
    case 'not-answering':
      return (
        <Notice title={texts.notAnswering} text={texts.notAnsweringHelp}>
          <button type="button" onClick={actions.reread}>
            {texts.tryAgain}
          </button>
        </Notice>
      );
  }
}
