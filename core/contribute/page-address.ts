export const ADDRESS_CHARS = 500;

/** The page's address without query, fragment, user name and password; empty where it is no web page's. */
export function toPageAddress(address: string): string {
  const url = URL.parse(address);
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return '';
  const plain = url.origin + url.pathname;
  return plain.length > ADDRESS_CHARS ? url.origin : plain;
}
