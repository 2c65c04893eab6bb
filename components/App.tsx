import type { ComponentChildren } from 'preact';
import type { Freshness } from '../core/material/freshness.ts';
import type { Language } from '../core/material/material.ts';
import type { PageView, ViewState } from '../core/view-state.ts';
import styles from './App.module.css';
import { type AdviceActions, DatasetSection } from './DatasetSection.tsx';
import { FreshnessLine } from './FreshnessLine.tsx';
import { toItemActions } from './item-actions.ts';
import { Later } from './Later.tsx';
import type { NetworkCalendarProps } from './NetworkCalendar.tsx';
import { PageName } from './PageName.tsx';
import { PageStatus } from './PageStatus.tsx';
import { toPageStatement } from './page-statement.ts';
import { SearchBox, type SearchSource } from './SearchBox.tsx';
import { Section } from './Section.tsx';
import type { SaveStatus } from './SettingsForm.tsx';
import { type SiteActions, SiteSection } from './SiteSection.tsx';
import { SuggestionList } from './SuggestionList.tsx';
import { SceneContext } from './scene.ts';
import blocks from './styles/blocks.module.css';
import { TipButton } from './TipButton.tsx';
import { textsFor } from './texts/texts-for.ts';
import { useTip } from './use-tip.tsx';
import { WhyNothing } from './WhyNothing.tsx';
import type { ReminderChoices, WorkshopActions } from './WorkshopItem.tsx';
import { WorkshopSection } from './WorkshopSection.tsx';
import './styles/tokens.css';
import './styles/base.css';

export interface AppActions extends WorkshopActions {
  /** Absent where there is no panel to open, and in the panel itself. */
  readonly openPanel?: () => void;
  readonly openOptions: () => void;
  readonly reread: () => void;
  readonly sites?: SiteActions;
  /** Absent where no advice is given. */
  readonly advice?: AdviceActions;
  /** "Do not show again"; absent where it cannot be stored. */
  readonly silence?: (materialId: string) => void;
  readonly unsilence?: (materialId: string) => void;
  /** Lets the browser ask for the site in front, where it can. */
  readonly requestTab?: () => void;
  /** Marks a material as saved, or no longer; false where there is no room. */
  readonly saveMaterial?: (id: string, saved: boolean) => Promise<boolean>;
  /** False where the browser refuses. */
  readonly copyText?: (text: string) => Promise<boolean>;
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
  readonly reminders: ReminderChoices;
  /** Since when Eko has what it shows; null until it is known. */
  readonly freshness?: Freshness | null;
  readonly search: SearchSource['search'];
  /** What filters and topics there are; without it the box has none. */
  readonly choices?: SearchSource['choices'];
  /** Ids of the saved materials, the latest first. */
  readonly saved?: readonly string[];
  /** Whether Eko offers to write to the network. */
  readonly contribution?: boolean;
  /** Why the last choice made here could not be kept; null where it was. */
  readonly refusal?: SaveStatus;
  /** Words that the user asked for outside the view; another object each time. */
  readonly asked?: { readonly words: string } | null;
  /** What a surface with room for it shows of the network's calendar. */
  readonly calendar?: (props: NetworkCalendarProps) => ComponentChildren;
  readonly actions: AppActions;
}

const loadRefusal = () => import('./Refusal.tsx').then(({ Refusal }) => Refusal);
const loadAskForSite = () => import('./AskForSite.tsx').then(({ AskForSite }) => AskForSite);
const READING: PageView = { kind: 'reading' };
/** So many suggestions leave room for the next workshop before one scrolls. */
const BEFORE_FOLD = { popup: 3, panel: 5 } as const;

/** The whole view, in the scene that its parts ask for. */
export function App(props: AppProps) {
  const network = props.state?.kind === 'ready' ? props.state.network.name : '';
  return (
    <SceneContext.Provider value={{ now: props.now, network }}>
      <View {...props} />
    </SceneContext.Provider>
  );
}

/** In three parts: search, the page and what fits it, and what goes on in the network. */
function View(props: AppProps) {
  const { state, surface, language, actions } = props;
  const { openLink } = actions;
  const texts = textsFor(language);
  const ready = state?.kind === 'ready' ? state : null;
  const page = ready?.page ?? READING;
  const saved = props.saved ?? [];
  const tip = useTip(props);
  const itemActions = toItemActions(actions, saved, tip.begin);
  const search = ready && (
    <div class={styles.search}>
      <SearchBox
        source={{ search: props.search, ...(props.choices ? { choices: props.choices } : {}) }}
        asked={props.asked ?? null}
        roomy={surface === 'panel'}
        {...{ language, saved, openLink, itemActions }}
      />
    </div>
  );
  const tipButton = ready && tip.begin && (
    <TipButton label={texts.items.tip} quiet={page.kind !== 'nothing-fits'} begin={tip.begin} />
  );
  const statement = toPageStatement(state, props.shortcut, texts);
  const folds = surface === 'panel';
  const suggestions = page.kind === 'suggestions' && (
    <SuggestionList
      // A new page begins with the first ones.
      key={page.pageTitle}
      suggestions={page.suggestions}
      atFirst={ready?.dataset ? BEFORE_FOLD.popup : BEFORE_FOLD[surface]}
      {...{ language, actions, itemActions }}
    />
  );
  const searchFirst = surface === 'panel' || !/^(suggestions|reading)$/.test(page.kind);
  return (
    <div class={styles.app} data-surface={surface}>
      <PageName label={texts.forPage} title={'pageTitle' in page ? page.pageTitle : null} />
      {tip.form}
      <main class={styles.main} hidden={tip.form !== null}>
        {surface === 'panel' && search}
        <div class={styles.page}>
          <PageStatus {...statement} isHeadingBelow={folds && page.kind === 'suggestions'} />
          {page.kind === 'nothing-fits' && page.facts && (
            <WhyNothing key={page.pageTitle} facts={page.facts} {...{ language, openLink }} />
          )}
          {page.kind === 'nothing-fits' && tipButton}
          {page.kind === 'not-answering' && (
            <p>
              <button type="button" onClick={actions.reread}>
                {texts.tryAgain}
              </button>
            </p>
          )}
          {page.kind === 'needs-click' && actions.requestTab && (
            <Later load={loadAskForSite} props={{ language, requestTab: actions.requestTab }} />
          )}
          {suggestions && folds && (
            <Section title={statement.title} fold="open">
              {suggestions}
            </Section>
          )}
          {!folds && suggestions}
          {ready?.dataset && actions.advice && (
            <DatasetSection
              {...{ surface, language }}
              view={ready.dataset}
              openLink={actions.openLink}
              actions={actions.advice}
              reread={actions.reread}
            />
          )}
          {ready?.site && actions.sites && (
            <SiteSection view={ready.site} language={language} actions={actions.sites} />
          )}
        </div>
        {surface === 'popup' && searchFirst && search}
        {ready && (
          <div class={styles.beside}>
            <WorkshopSection
              workshops={ready.workshops}
              network={ready.network}
              isChosen={page.kind !== 'reading'}
              {...{ surface, language, now: props.now, reminders: props.reminders, actions }}
            />
            {props.calendar?.({
              workshops: ready.workshops,
              network: ready.network,
              language,
              now: props.now,
              openLink,
            })}
          </div>
        )}
        {surface === 'popup' && !searchFirst && search}
        {page.kind !== 'nothing-fits' && tipButton}
        <div class={styles.freshness}>
          <FreshnessLine freshness={props.freshness ?? null} {...{ now: props.now, language }} />
        </div>
      </main>
      <footer class={styles.footer}>
        <p role="status" class={styles.refusal}>
          {props.refusal && (
            <Later load={loadRefusal} props={{ refusal: props.refusal, language }} />
          )}
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
    </div>
  );
}
