import { searchMaterials } from '../core/match/search.ts';
import type { SearchHit } from '../core/match/suggestions.ts';
import type { Language } from '../core/material/material.ts';
import type { ViewState } from '../core/view-state.ts';
import { browser } from './browser.ts';
import { now } from './clock.ts';
import { viewLanguage } from './i18n.ts';
import type { Knowledge } from './knowledge-store.ts';
import { loadKnowledge } from './load-knowledge.ts';
import { onSearchRequest } from './search-request.ts';
import { loadSettings, onSettingsChanged } from './settings-store.ts';
import { loadShortcut } from './shortcut.ts';
import { watchPage } from './watch-page.ts';
import { type RemindersSnapshot, watchReminders } from './watch-reminders.ts';

/** All that a view shows, as it stands at one moment. */
export interface ViewSnapshot {
  /** Null until something is known. */
  readonly state: ViewState | null;
  readonly language: Language;
  /** The keys that open Eko; null where none are set. */
  readonly shortcut: string | null;
  readonly reminders: RemindersSnapshot;
  /** The window that the view belongs to; null until it is known. */
  readonly windowId: number | null;
  /** Instant with offset at which the snapshot was made. */
  readonly now: string;
  readonly search: (query: string) => readonly SearchHit[];
  /** Words that the user asked for in the address bar or a menu; another object each time. */
  readonly asked: { readonly words: string } | null;
}

const SEARCH_LIMIT = 8;

/**
 * Gathers what a view shows and hands over a new snapshot after every change.
 * @param openedByClick true for a view that only a click on the icon opens
 * @returns a function that reads the page again, for the user's "try again"
 */
export function watchView(
  show: (snapshot: ViewSnapshot) => void,
  openedByClick: boolean,
): () => void {
  let knowledge: Knowledge | null = null;
  let snapshot: ViewSnapshot = {
    state: null,
    language: viewLanguage(),
    shortcut: null,
    windowId: null,
    reminders: { pending: [], isPermitted: false, now: now() },
    now: now(),
    asked: null,
    search: (query) => (knowledge ? searchMaterials(query, knowledge.compiled, SEARCH_LIMIT) : []),
  };
  const change = (part: Partial<ViewSnapshot>) => {
    snapshot = { ...snapshot, ...part, now: now() };
    show(snapshot);
  };
  const reloadLanguage = async () => change({ language: viewLanguage(await loadSettings()) });
  const loadSurroundings = async () => {
    const [shortcut, here] = await Promise.all([loadShortcut(), browser.windows.getCurrent()]);
    change({ shortcut, windowId: here.id ?? null });
  };

  const loading = loadKnowledge();
  const reread = watchPage(loading, (state) => change({ state }), openedByClick);
  void loading.then((loaded) => {
    knowledge = loaded;
  });
  void reloadLanguage();
  void loadSurroundings();
  watchReminders((reminders) => change({ reminders }));
  onSettingsChanged(() => void reloadLanguage());
  if (!openedByClick)
    void loading.then(() => onSearchRequest((words) => change({ asked: { words } })));
  return reread;
}
