import { browser } from './browser.ts';

/** Words from the address bar or a selection, on their way to the panel's search box. */
interface SearchRequest {
  readonly words: string;
  readonly windowId: number;
}

const KEY = 'searchRequest';
const IN_SIGHT = 'eko-search-in-sight';
const MAX_CHARS = 500;

/**
 * Hands words to the panel of a window. They wait in session storage, which is memory only, until
 * that panel takes them: a panel that is just opening cannot hear a message.
 */
export async function requestSearch(words: string, windowId: number): Promise<void> {
  const request: SearchRequest = { words: words.slice(0, MAX_CHARS), windowId };
  await browser.storage.session.set({ [KEY]: request });
}

/**
 * Whether the search of a window is there to be seen: in its panel, or in the tab in front. It is
 * asked itself, as Chrome does not tell in which window a panel is open.
 */
export async function isSearchInSight(windowId: number): Promise<boolean> {
  try {
    return (await browser.runtime.sendMessage({ kind: IN_SIGHT, windowId })) === true;
  } catch {
    // No view is open that could answer.
    return false;
  }
}

/** Calls back with the words asked for in this window, those that wait already and each to come. */
export async function onSearchRequest(take: (words: string) => void): Promise<void> {
  const here = await browser.windows.getCurrent();
  const takeWaiting = async (value: unknown) => {
    if (!isRequest(value) || value.windowId !== here.id || document.hidden) return;
    await browser.storage.session.remove(KEY);
    take(value.words);
  };
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session') void takeWaiting(changes[KEY]?.newValue);
  });
  browser.runtime.onMessage.addListener((message: unknown, _sender, answer) => {
    if (isQuestion(message) && message.windowId === here.id && !document.hidden) answer(true);
  });
  const stored = await browser.storage.session.get(KEY);
  await takeWaiting(stored[KEY]);
}

function isRequest(value: unknown): value is SearchRequest {
  return (
    typeof value === 'object' &&
    value !== null &&
    'words' in value &&
    typeof value.words === 'string' &&
    'windowId' in value
  );
}

function isQuestion(message: unknown): message is { windowId: number } {
  return (
    typeof message === 'object' &&
    message !== null &&
    'kind' in message &&
    message.kind === IN_SIGHT &&
    'windowId' in message
  );
}
