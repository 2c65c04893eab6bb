/** Sites that are known to have closed, with the day. */
const CLOSED: readonly (readonly [host: string, since: string])[] = [
  ['community.dataportal.se', '2025-12-19'],
];

const SHORTENERS = new Set(['lnkd.in', 'bit.ly', 't.co', 'tinyurl.com', 'goo.gl', 'ow.ly']);
const RESERVED = /(?:^|\.)(?:localhost|local|test|invalid|example|example\.(?:com|org|net))$/;
const LOGIN = /\/(?:users\/sign_in|login|signin|logga-in)(?:\/|$)/i;
const EDITING = /\/-\/(?:edit|wikis\/new|ide)(?:\/|$)|[?&](?:action=edit|edit=true)\b/;

/**
 * What makes an address look dead without asking for it; null where nothing does. A build that asks
 * hundreds of sites is slow, and fails for reasons that are not the index's.
 * @param address http or https, as the parser has let it through
 */
export function linkProblem(address: string): string | null {
  const url = URL.parse(address);
  if (!url) return 'is no address';
  if (/%3A(?:%2F|\/)|https?:\/\/https?:/i.test(address.slice(0, 40)))
    return 'looks broken: an address inside an address';
  const host = url.hostname.replace(/^www\./, '');
  const closed = CLOSED.find(([name]) => host === name || host.endsWith(`.${name}`));
  if (closed) return `looks dead: ${closed[0]} closed on ${closed[1]}`;
  // Names reserved for examples and one's own machine. https://www.rfc-editor.org/rfc/rfc6761
  if (RESERVED.test(host)) return `looks dead: ${host} is no public site`;
  if (!host.includes('.') || /^[\d.]+$|^\[/.test(host))
    return `looks dead: ${host} is no site's name`;
  if (SHORTENERS.has(host))
    return `may die: ${host} only forwards; use the address that it leads to`;
  if (/[.,;:!)\]]$|(?:%20|…|%E2%80%A6)$/i.test(address))
    return 'looks broken: ends in a punctuation mark or a space';
  if (LOGIN.test(url.pathname)) return 'leads to a page for signing in';
  if (EDITING.test(address)) return 'leads to an editor';
  return null;
}
