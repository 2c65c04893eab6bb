import { DEFAULT_SETTINGS } from '../core/settings/settings.ts';
import { type PageAnswer, toViewState, type ViewChoices } from '../core/view-state.ts';
import { everyMinute, now } from './clock.ts';
import { viewLanguage } from './i18n.ts';
import { createLateSearch } from './late-search.ts';
import { loadKnowledge } from './load-knowledge.ts';
import { loadSettings, onSettingsChanged } from './settings-store.ts';
import { accessibleSites, onSiteAccessChanged } from './site-access.ts';
import type { ViewSnapshot } from './view-snapshot.ts';
import { type HearClicks, watchPage } from './watch-page.ts';
import { noSurroundings, type Surroundings, watchSurroundings } from './watch-surroundings.ts';

/**
 * Gathers what a view shows and hands over a new snapshot after every change of the page, the
 * settings or the permissions.
 * @param hearClicks null for a view that only a click on the icon opens
 * @returns a function that reads the page again, for the user's "try again"
 */
export function watchView(
  show: (snapshot: ViewSnapshot) => void,
  hearClicks: HearClicks | null,
): () => void {
  const startedAt = now();
  let isComplete = false;
  let knowledge = loadKnowledge();
  const loading = Promise.all([knowledge, loadChoices()]);
  let loaded: Awaited<typeof loading> | null = null;
  let answer: PageAnswer | null = null;
  let surroundings = noSurroundings();
  const search = createLateSearch(() => update());
  /** A view with room for the search's filters shows them with its first answer, not some time after it. */
  const isWhole = () => hearClicks === null || search.isLoaded();
  const update = () => {
    const [known, choices] = loaded ?? [null, null];
    const index = known?.index ?? null;
    show({
      state: loaded && answer && isWhole() ? toViewState(answer, index, now(), loaded[1]) : null,
      ...toOwn(choices),
      ...surroundings,
      ...search.over(known),
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
    hearClicks,
  );
  watchSurroundings(surround);
  everyMinute(update);
  if (hearClicks) {
    search.load();
    void loading.then(() => hearRequests(surround));
  }
  onSettingsChanged(() => void reloadChoices());
  onSiteAccessChanged(() => void reloadChoices());
  return reread;
}

/** What the settings alone decide. */
function toOwn(choices: ViewChoices | null) {
  const settings = choices?.settings ?? DEFAULT_SETTINGS;
  return {
    language: viewLanguage(settings),
    theme: settings.theme,
    now: now(),
    saved: settings.savedMaterials,
    contribution: choices !== null && settings.contribution === 'on',
  };
}

/** Takes in the words that the user asks for outside the view. */
async function hearRequests(learn: (part: Pick<Surroundings, 'asked'>) => void): Promise<void> {
  const { onSearchRequest } = await import('./search-request.ts');
  await onSearchRequest((words) => learn({ asked: { words } }));
}

async function loadChoices(): Promise<ViewChoices> {
  const settings = await loadSettings();
  return { settings, accessibleSites: await accessibleSites(settings.automaticSites) };
}
