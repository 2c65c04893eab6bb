/** Why a page cannot be read; each has its own sentence in components/texts. */
export type AccessProblem =
  | 'browser-page'
  | 'extension-store'
  | 'pdf'
  | 'local-file'
  | 'error-page'
  | 'other-page';

const STORE_HOSTS = [
  'chromewebstore.google.com',
  'microsoftedge.microsoft.com',
  'addons.mozilla.org',
];

/**
 * Tells from the address alone why a page cannot be read; null where reading may be tried.
 * Browsers refuse scripts on their own pages and stores:
 * https://developer.chrome.com/docs/extensions/develop/concepts/match-patterns
 */
export function accessProblem(url: string): AccessProblem | null {
  const address = URL.parse(url);
  if (!address) return 'other-page';
  if (address.protocol === 'file:') return 'local-file';
  if (address.protocol === 'chrome-error:') return 'error-page';
  if (address.protocol !== 'http:' && address.protocol !== 'https:') return 'browser-page';
  const onStore =
    STORE_HOSTS.includes(address.hostname) ||
    (address.hostname === 'chrome.google.com' && address.pathname.startsWith('/webstore'));
  return onStore ? 'extension-store' : null;
}

/**
 * Names what a browser's refusal to run the reader means, from the words of its error.
 * Firefox shows PDF files in a viewer that no extension may enter; there only the address tells.
 */
export function refusalProblem(message: string, url = ''): AccessProblem {
  if (/\.pdf$/i.test(URL.parse(url)?.pathname ?? '')) return 'pdf';
  if (/error page/i.test(message)) return 'error-page';
  if (/gallery|webstore|extension store/i.test(message)) return 'extension-store';
  if (/chrome:|about:|edge:/i.test(message)) return 'browser-page';
  return 'other-page';
}
