import { toAddressSuggestions } from '../core/match/address-suggestions.ts';
import { searchMaterials } from '../core/match/search.ts';
import { browser } from './browser.ts';
import { compileBundled } from './compile-bundled.ts';
import type { Knowledge } from './knowledge-store.ts';
import { loadKnowledge } from './load-knowledge.ts';
import { openSearch } from './open-search.ts';

const ROWS = 6;

/**
 * Searches from the address bar: `eko` and the words. To be called when the background starts.
 * Browsers without the API (Safari, Firefox for Android) go without.
 */
export function offerOmnibox(): void {
  const omnibox: typeof browser.omnibox | undefined = browser.omnibox;
  if (!omnibox) return;
  // Loaded once for each time the user begins: what was fetched meanwhile is there.
  let loading: Promise<Knowledge | null> | null = null;
  omnibox.setDefaultSuggestion({ description: browser.i18n.getMessage('searchAll') });
  omnibox.onInputStarted.addListener(() => {
    loading = loadKnowledge(compileBundled);
  });
  omnibox.onInputChanged.addListener((words, suggest) => {
    loading ??= loadKnowledge(compileBundled);
    void loading.then((knowledge) => suggest(suggestionsFor(words, knowledge)));
  });
  omnibox.onInputEntered.addListener((entered, disposition) => void follow(entered, disposition));
}

function suggestionsFor(words: string, knowledge: Knowledge | null) {
  const hits = knowledge ? searchMaterials(words, knowledge.compiled, ROWS) : [];
  // Only Firefox has getBrowserInfo.
  const format = 'getBrowserInfo' in browser.runtime ? 'plain' : 'xml';
  return [...toAddressSuggestions(hits, format)];
}

/** A chosen row hands back its address; anything else is words to search for. */
async function follow(entered: string, disposition: string) {
  if (/^https?:$/.test(URL.parse(entered)?.protocol ?? '')) {
    const active = disposition !== 'newBackgroundTab';
    if (disposition === 'currentTab') await browser.tabs.update({ url: entered });
    else await browser.tabs.create({ url: entered, active });
    return;
  }
  const { id } = await browser.windows.getLastFocused();
  if (id !== undefined) openSearch(entered, id);
}
