import type { Platform } from '../page/page-context.ts';
import type { GapId } from './gaps.ts';

const TITLE_AND_TEXT = ['title', 'description'] as const;
const FORMATS = ['format', 'distribution', 'machine-readable'] as const;

/**
 * What each platform shows in plain sight whenever its publisher has filled it in, by the gap that
 * its absence makes. Everything else may stand where a reader of the page cannot see it.
 * docs/portals.md has the table with its sources.
 */
const RELIABLE: Readonly<Record<Platform, ReadonlySet<GapId>>> = {
  dataportal: new Set<GapId>([...TITLE_AND_TEXT, ...FORMATS, 'publisher', 'theme', 'keywords']),
  'entryscape-blocks': new Set<GapId>([...TITLE_AND_TEXT, ...FORMATS]),
  entryscape: new Set<GapId>(),
  ckan: new Set<GapId>([...TITLE_AND_TEXT, ...FORMATS, 'publisher', 'license', 'keywords']),
  opendatasoft: new Set<GapId>([...TITLE_AND_TEXT, 'publisher', 'license', 'theme', 'keywords']),
  'arcgis-hub': new Set<GapId>(),
  geonetwork: new Set<GapId>(),
  pxweb: new Set<GapId>(),
  'open-data-page': new Set<GapId>(['title']),
};

/** Whether what is not seen on a page of this platform is not there for its readers either. */
export function isReliable(gap: GapId, platform: Platform | null): boolean {
  return platform !== null && RELIABLE[platform].has(gap);
}
