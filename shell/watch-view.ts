import type { SearchHit } from '../core/match/suggestions.ts';
import type { Freshness } from '../core/material/freshness.ts';
import type { Language } from '../core/material/material.ts';
import type { MaterialChoices } from '../core/material/material-choices.ts';
import type { MaterialFilter } from '../core/material/material-filter.ts';
import { DEFAULT_SETTINGS, type Settings } from '../core/settings/settings.ts';
import {
  type PageAnswer,
  toViewState,
  type ViewChoices,
  type ViewState,
} from '../core/view-state.ts';
import { browser } from './browser.ts';
import { everyMinute, now } from './clock.ts';
import { viewLanguage } from './i18n.ts';
import { createLateSearch } from './late-search.ts';
import { loadKnowledge } from './load-knowledge.ts';
import { loadSettings, onSettingsChanged } from './settings-store.ts';
import { loadShortcut } from './shortcut.ts';
import { accessibleSites, onSiteAccessChanged } from './site-access.ts';
import { watchPage } from './watch-page.ts';
import { type RemindersSnapshot, watchReminders } from './watch-reminders.ts';

/** All that a view shows, as it stands at one moment. */
export interface ViewSnapshot {
  /** Null until something is known. */
  readonly state: ViewState | null;
  readonly language: Language;
  readonly theme: Settings['theme'];
  /** The keys that open Eko; null where none are set. */
  readonly shortcut: string | null;
  readonly reminders: RemindersSnapshot;
  /** Since when Eko has what it shows; null until it is known. */
  readonly freshness: Freshness | null;
  /** The window that the view belongs to; null until it is known. */
  readonly windowId: number | null;
  /** Instant with offset at which the snapshot was made. */
  readonly now: string;
  /** Null until the search is ready. */
  readonly search: (
    query: string,
    filter: MaterialFilter,
    limit: number,
  ) => readonly SearchHit[] | null;
  /** Absent until the search is ready. */
  readonly choices?: () => MaterialChoices | null;
  /** Ids of the saved materials, the latest first. */
  readonly saved: readonly string[];
  /** Whether Eko offers to write to the network. */
  readonly contribution: boolean;
  /** Words that the user asked for in the address bar or a menu; another object each time. */
  readonly asked: { readonly words: string } | null;
}

/** What is known beside the page and the settings. */
type Surroundings = Pick<
  ViewSnapshot,
  'shortcut' | 'windowId' | 'reminders' | 'freshness' | 'asked'
>;

/**
 * Gathers what a view shows and hands over a new snapshot after every change of the page, the
 * settings or the permissions.
 * @param openedByClick true for a view that only a click on the icon opens
 * @returns a function that reads the page again, for the user's "try again"
 */
export function watchView(
  show: (snapshot: ViewSnapshot) => void,
  openedByClick: boolean,
): () => void {
  let knowledge = loadKnowledge();
  const startedAt = now();
  let isComplete = false;
  const loading = Promise.all([knowledge, loadChoices()]);
  let loaded: Awaited<typeof loading> | null = null;
  let answer: PageAnswer | null = null;
  let surroundings: Surroundings = {
    shortcut: null,
    windowId: null,
    reminders: { pending: [], isPermitted: false, now: now() },
    freshness: null,
    asked: null,
  };

  const search = createLateSearch(() => update());
  /** A view with room for the search's filters shows them with its first answer, not some time after it. */
  const isWhole = () => openedByClick || search.isLoaded();
  const update = () => {
    const [known, choices] = loaded ?? [null, null];
    const settings = choices?.settings ?? DEFAULT_SETTINGS;
    const index = known?.index ?? null;
    show({
      state: loaded && answer && isWhole() ? toViewState(answer, index, now(), loaded[1]) : null,
      language: viewLanguage(settings),
      theme: settings.theme,
      ...surroundings,
      now: now(),
      ...search.over(known),
      saved: settings.savedMaterials,
      contribution: choices !== null && settings.contribution === 'on',
    });
  };
  const surround = (part: Partial<Surroundings>) => {
    surroundings = { ...surroundings, ...part };
    update();
  };
  const reloadChoices = async () => {
    loaded = [await knowledge, await loadChoices()];
    update();
  };
  const loadSurroundings = async () => {
    const [shortcut, here] = await Promise.all([loadShortcut(), browser.windows.getCurrent()]);
    surround({ shortcut, windowId: here.id ?? null });
  };

  void loading.then((both) => {
    loaded = both;
    update();
  });
  const reread = watchPage(
    () => knowledge,
    (next) => {
      answer = next;
      update();
      if (next.kind !== 'reading') void loadRest();
    },
    openedByClick,
  );
  /** What the first answer does without: its code is loaded when that is shown. */
  const loadRest = async () => {
    if (isComplete) return;
    isComplete = true;
    search.load();
    const { watchFreshness } = await import('./watch-freshness.ts');
    watchFreshness(startedAt, {
      knowledge: () => knowledge,
      reload: async () => {
        knowledge = loadKnowledge();
        await reloadChoices();
        reread();
      },
      show: (freshness) => surround({ freshness }),
    });
  };
  if (!openedByClick) search.load();
  void loadSurroundings();
  watchReminders((reminders) => surround({ reminders }));
  everyMinute(update);
  if (!openedByClick)
    void loading
      .then(() => import('./search-request.ts'))
      .then(({ onSearchRequest }) => onSearchRequest((words) => surround({ asked: { words } })));
  onSettingsChanged(() => void reloadChoices());
  onSiteAccessChanged(() => void reloadChoices());
  return reread;
}

async function loadChoices(): Promise<ViewChoices> {
  const settings = await loadSettings();
  return { settings, accessibleSites: await accessibleSites(settings.automaticSites) };
}
