import { allMaterials, findMaterials } from '../core/match/find-materials.ts';
import type { SearchHit } from '../core/match/suggestions.ts';
import { type Freshness, toFreshness } from '../core/material/freshness.ts';
import type { Language } from '../core/material/material.ts';
import {
  type MaterialChoices,
  type MaterialFilter,
  toMaterialChoices,
} from '../core/material/material-filter.ts';
import { toSources } from '../core/material/source.ts';
import type { SourceStates } from '../core/material/source-states.ts';
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
import type { Knowledge } from './knowledge-store.ts';
import { loadKnowledge } from './load-knowledge.ts';
import { onSearchRequest } from './search-request.ts';
import { loadSettings, onSettingsChanged } from './settings-store.ts';
import { loadShortcut } from './shortcut.ts';
import { accessibleSites, onSiteAccessChanged } from './site-access.ts';
import {
  loadSourceSettings,
  loadSourceStates,
  onSourceStatesChanged,
} from './source-state-store.ts';
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
  readonly search: (query: string, filter: MaterialFilter, limit: number) => readonly SearchHit[];
  readonly choices: () => MaterialChoices | null;
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
  let knownAt = now();
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

  const update = () => {
    const [known, choices] = loaded ?? [null, null];
    const settings = choices?.settings ?? DEFAULT_SETTINGS;
    const index = known?.index ?? null;
    show({
      state: loaded && answer && toViewState(answer, index, now(), loaded[1]),
      language: viewLanguage(settings),
      theme: settings.theme,
      ...surroundings,
      now: now(),
      search: (query, filter, limit) =>
        known ? findMaterials(query, filter, known.compiled, limit) : [],
      choices: () => known && toMaterialChoices(allMaterials(known.compiled)),
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
    },
    openedByClick,
  );
  const reloadSources = async () => {
    const states = await loadSourceStates();
    if (hasNews(states, knownAt)) {
      knownAt = now();
      knowledge = loadKnowledge();
      await reloadChoices();
      reread();
    }
    const known = await knowledge;
    if (known) surround({ freshness: await loadFreshness(known, states) });
  };
  void loadSurroundings();
  void reloadSources();
  onSourceStatesChanged(() => void reloadSources());
  watchReminders((reminders) => surround({ reminders }));
  everyMinute(update);
  if (!openedByClick)
    void loading.then(() => onSearchRequest((words) => surround({ asked: { words } })));
  onSettingsChanged(() => void reloadChoices());
  onSiteAccessChanged(() => void reloadChoices());
  return reread;
}

async function loadChoices(): Promise<ViewChoices> {
  const settings = await loadSettings();
  return { settings, accessibleSites: await accessibleSites(settings.automaticSites) };
}

async function loadFreshness({ index }: Knowledge, states: SourceStates): Promise<Freshness> {
  const sources = toSources(await loadSourceSettings(), index.network);
  return toFreshness(sources, states, index.generatedAt);
}

/** Whether a refresh has come to its end that brought something since an instant. */
function hasNews({ refreshingSince, byAddress }: SourceStates, since: string): boolean {
  if (refreshingSince !== null) return false;
  return Object.values(byAddress).some(
    ({ outcome, triedAt }) =>
      outcome === 'updated' && triedAt !== null && Date.parse(triedAt) > Date.parse(since),
  );
}
