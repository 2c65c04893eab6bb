export const PAGE_SHOWN = 'eko-page-shown';
const QUIET_MS = 400;

/**
 * The API as the browser has it, not through browser.ts: a page should not load the polyfill for one
 * message. All that run Eko answer it with a promise under this name.
 */
declare const chrome: {
  readonly runtime: { readonly sendMessage: (message: string) => Promise<unknown> };
};

interface Navigations {
  readonly addEventListener: (type: 'navigatesuccess', listener: () => void) => void;
}

/**
 * Runs in pages of the sites that the user chose for the automatic mode, and in no other: tells the
 * background that a page is shown, also after navigation within the page and back from the
 * browser's memory. Adds nothing to the page and reads nothing of it.
 */
export function announcePages(): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const say = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void announce(), QUIET_MS);
  };
  void announce();
  addEventListener('pageshow', ({ persisted }) => persisted && say());
  // TypeScript does not know the Navigation API yet; https://html.spec.whatwg.org/#navigation
  (globalThis as { navigation?: Navigations }).navigation?.addEventListener('navigatesuccess', say);
}

async function announce(): Promise<void> {
  try {
    await chrome.runtime.sendMessage(PAGE_SHOWN);
  } catch {
    // Eko was updated or removed since the page was loaded: the next page speaks to the new one.
  }
}
