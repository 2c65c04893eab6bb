import { canonicalAddress, canonicalSection } from './canonical-address.ts';
import type { Material } from './material.ts';
import { materialAddress } from './material-address.ts';

/**
 * Tells materials that are the page itself, so that suggesting them would lead nowhere.
 * A section of the page (`/workshops#geodata`) is its own material unless the reader stands there,
 * and an item that merely stands in a list on the page is its own where it opens a recording.
 * @param pageAddresses the page's address, and its canonical one where it names one
 */
export function ownMaterialTest(pageAddresses: readonly string[]): (material: Material) => boolean {
  const pages = pageAddresses.map(toPlace);
  const isPage = (address: string): boolean => {
    const place = toPlace(address);
    return pages.some((page) => isWithin(place, page));
  };
  return (material) => {
    const { url, isRecording } = materialAddress(material);
    return isPage(url) || (isRecording && !material.addressIsList && isPage(material.url));
  };
}

interface Place {
  readonly address: string;
  readonly section: string;
}

function toPlace(address: string): Place {
  return { address: canonicalAddress(address), section: canonicalSection(address) };
}

/** The whole page, or the section of it where the reader stands. */
function isWithin(place: Place, page: Place): boolean {
  if (place.address === '' || place.address !== page.address) return false;
  return place.section === '' || place.section === page.section;
}
