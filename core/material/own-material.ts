import { canonicalAddress, canonicalSection } from './canonical-address.ts';
import type { Material } from './material.ts';
import { materialAddress } from './material-address.ts';

/**
 * True where the material is the page itself, so that suggesting it would lead nowhere.
 * A section of the page (`/workshops#geodata`) is its own material unless the reader stands there,
 * and an item that merely stands in a list on the page is its own where it opens a recording.
 * @param pageAddresses the page's address, and its canonical one where it names one
 */
export function isOwnMaterial(material: Material, pageAddresses: readonly string[]): boolean {
  const { url } = materialAddress(material);
  if (pageAddresses.some((page) => isSamePlace(url, page))) return true;
  return !material.addressIsList && pageAddresses.some((page) => isSamePlace(material.url, page));
}

function isSamePlace(target: string, page: string): boolean {
  const address = canonicalAddress(target);
  if (address === '' || address !== canonicalAddress(page)) return false;
  const section = canonicalSection(target);
  return section === '' || section === canonicalSection(page);
}
