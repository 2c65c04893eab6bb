import type { GapId } from '../../core/advice/gaps.ts';
import { type MetadataGap, metadataGaps } from '../../core/advice/metadata-gaps.ts';
import type { PortalFixture, StatedFacts } from './fixtures.ts';

/** Whether a page that shows these facts deserves a piece of advice; by what its author states, not by what was read. */
const DESERVED: Readonly<Record<GapId, (facts: StatedFacts) => boolean>> = {
  title: ({ title }) => title === '',
  publisher: ({ publisher }) => publisher === '',
  description: ({ description }) => description === '',
  license: ({ license, accessRights }) => license === '' && accessRights !== 'non-public',
  'license-none-given': ({ license }) => license === '',
  // The fixture that shows a deed page states the licence all the same.
  'license-deed': ({ license }) => license !== '',
  format: ({ formats, addresses }) => formats.length < addresses.length,
  'machine-readable': ({ formats }) =>
    formats.length > 0 && formats.every((name) => name === 'PDF' || name === 'DOCX'),
  distribution: ({ formats, addresses }) => formats.length === 0 && addresses.length === 0,
  contact: ({ contactEmail }) => contactEmail === '',
  keywords: ({ keywords }) => keywords.length === 0,
  theme: ({ themes }) => themes.length === 0,
  'access-rights': ({ accessRights }) => accessRights === '',
  'hvd-category': ({ isHighValue, highValueCategories }) =>
    isHighValue && highValueCategories.length === 0,
  'conforms-to': ({ conformsTo }) => conformsTo.length === 0,
  spatial: ({ spatial, isMapped }) => spatial.length === 0 && isMapped !== true,
  temporal: ({ temporal }) => temporal === '',
  issued: ({ issued }) => issued === '',
  endpoint: ({ endpoints }) => endpoints?.length === 0,
  'api-documentation': ({ documentation }) => documentation.length === 0,
  'update-frequency': ({ updateFrequency }) => updateFrequency === '',
  english: () => true,
};

/** Fields that a reader of the page sees whenever they are filled in; docs/portals.md, table 2. */
const IN_PLAIN_SIGHT: Readonly<Record<string, readonly string[]>> = {
  dataportal: [
    'title',
    'publisher',
    'description',
    'format',
    'distribution',
    'machine-readable',
    'theme',
    'keywords',
  ],
  'entryscape-blocks': ['title', 'description', 'format', 'distribution', 'machine-readable'],
  ckan: [
    'title',
    'publisher',
    'description',
    'license',
    'format',
    'distribution',
    'machine-readable',
    'keywords',
  ],
  opendatasoft: ['title', 'publisher', 'description', 'license', 'theme', 'keywords'],
  'open-data-page': ['title'],
};

/** Advice that a page does not deserve, and why it is false. */
export interface FalseAdvice {
  readonly fixture: string;
  readonly gap: GapId;
  readonly because: 'the page shows it' | 'no dataset page' | 'still loading' | 'too sure';
}

/** The advice that Eko gives on a fixture and should not. */
export function falseAdvice(fixture: PortalFixture): FalseAdvice[] {
  return metadataGaps(fixture.page).flatMap((gap): FalseAdvice[] => {
    const because = falseBecause(fixture, gap);
    return because ? [{ fixture: fixture.name, gap: gap.gap, because }] : [];
  });
}

function falseBecause(
  { facts, kind, platform, isPending }: PortalFixture,
  { gap, certainty }: MetadataGap,
): FalseAdvice['because'] | null {
  if (!facts || (kind !== 'dataset' && !facts.endpoints)) return 'no dataset page';
  if (isPending) return 'still loading';
  if (!DESERVED[gap](facts)) return 'the page shows it';
  const inSight = platform !== null && IN_PLAIN_SIGHT[platform]?.includes(gap) === true;
  return certainty === 'unseen' && !inSight ? 'too sure' : null;
}
