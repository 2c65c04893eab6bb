/**
 * Sites that serve the same pages under another address. The network's site is built from its
 * GitLab project and stands under both hosts; SKL became SKR in 2019; the data portal's Swedish
 * pages stand with and without `/sv`.
 */
const SAME_SITES: readonly (readonly [from: string, to: string])[] = [
  ['open-data-knowledge-sharing.gitlab.io', 'nosad.se'],
  ['skl.se', 'skr.se/skr'],
  ['dataportal.se/sv', 'dataportal.se'],
];

const TRACKING =
  /^(?:utm_|mc_|pk_|mtm_)|^(?:fbclid|gclid|dclid|msclkid|igshid|_gl|_ga|_hsenc|_hsmi)$/i;
const INDEX_FILE = /\/(?:index|default)\.(?:html?|php|aspx?)$/;

/**
 * An address in a form in which two spellings of one page are equal; for comparison only, never a
 * link. Scheme, `www.`, letter case of the path, escapes, index file, slash at the end, tracking
 * parameters and the order of parameters do not count, and the fragment does not: it names a place
 * on the page.
 * @returns `nosad.se/tips`; empty where the address is not http(s)
 */
export function canonicalAddress(address: string): string {
  const url = URL.parse(address);
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return '';
  const host = url.host.replace(/^www\./, '').replace(/\.(?=:|$)/, '');
  const path = unescaped(url.pathname).toLowerCase().replace(INDEX_FILE, '/').replace(/\/+$/, '');
  const parameters = [...url.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .map(([name, value]) => `${name}=${value}`.normalize('NFC'))
    .sort();
  return sameSite(host + path) + (parameters.length > 0 ? `?${parameters.join('&')}` : '');
}

/** The fragment of an address, readable; empty for none and for text fragments (`#:~:text=`). */
export function canonicalSection(address: string): string {
  const [section = ''] = (URL.parse(address)?.hash ?? '').slice(1).split(':~:');
  return unescaped(section).toLowerCase();
}

function sameSite(address: string): string {
  const known = SAME_SITES.find(([from]) => address === from || address.startsWith(`${from}/`));
  return known ? known[1] + address.slice(known[0].length) : address;
}

/** `%C3%B6` and a decomposed ö become ö; escaped separators stay escaped. */
function unescaped(text: string): string {
  try {
    return decodeURI(text).normalize('NFC');
  } catch {
    // Not UTF-8, as on some old sites: both spellings keep their escapes and still compare equal.
    return text;
  }
}
