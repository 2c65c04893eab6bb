import { type DatasetFacts, formatNames, isForPeople } from '../page/dataset-facts.ts';
import type { PageContext, Platform } from '../page/page-context.ts';
import { GAP_RULES, type GapId, type Obligation } from './gaps.ts';
import { isReliable } from './reliable-facts.ts';

/** How sure the page makes it. */
export type Certainty =
  /** The platform shows it where it is filled in, and it is not there. */
  | 'unseen'
  /** Not seen, but the platform may hold it in a folded row or on another page. */
  | 'may-be-folded'
  /** The page itself says so. */
  | 'shown';

/** Something that would make the description of the dataset better. */
export interface MetadataGap {
  readonly gap: GapId;
  readonly obligation: Obligation;
  readonly certainty: Certainty;
}

/** Uncertain advice gives way to certain advice of nearly the same worth. */
const UNCERTAIN = 0.6;

/**
 * What DCAT-AP-SE asks for and the page does not show, the most valuable first. Empty on pages that
 * describe neither a dataset nor a data service, and while the portal has still to fill the page.
 */
export function metadataGaps(
  page: Pick<PageContext, 'kind' | 'dataset' | 'platform'>,
): readonly MetadataGap[] {
  const { kind, dataset, platform } = page;
  if (!dataset || dataset.isPending) return [];
  const isService = dataset.describes === 'service';
  if (kind !== 'dataset' && !isService) return [];
  const shown = isService ? [] : shownGaps(dataset);
  const unseen = isService ? unseenOfService(dataset) : unseenGaps(dataset, shown);
  return [
    ...shown.map((gap) => toGap(gap, 'shown')),
    ...unseen.map((gap) => toGap(gap, isReliable(gap, platform) ? 'unseen' : 'may-be-folded')),
  ]
    .filter((gap) => isSayable(gap, platform))
    .sort((a, b) => worth(b) - worth(a));
}

function toGap(gap: GapId, certainty: Certainty): MetadataGap {
  return { gap, obligation: GAP_RULES[gap].obligation, certainty };
}

function worth({ gap, certainty }: MetadataGap): number {
  return GAP_RULES[gap].value * (certainty === 'may-be-folded' ? UNCERTAIN : 1);
}

/** What the page shows that could be better. */
function shownGaps(dataset: DatasetFacts): GapId[] {
  const gaps: GapId[] = [];
  const formats = formatNames(dataset);
  if (dataset.license?.kind === 'none-given') gaps.push('license-none-given');
  if (dataset.license?.isDeedPage) gaps.push('license-deed');
  if (formats.length > 0 && formats.every(isForPeople)) gaps.push('machine-readable');
  if (dataset.languages.length > 0 && !dataset.languages.some((tag) => /^en\b/i.test(tag)))
    gaps.push('english');
  return gaps;
}

function unseenGaps(dataset: DatasetFacts, shown: readonly GapId[]): GapId[] {
  const { distributions, accessRights } = dataset;
  const isClosed = accessRights?.kind === 'non-public';
  const hasApi =
    dataset.endpoints.length > 0 || formatNames(dataset).some((name) => /^(Open)?API$/.test(name));
  const unseen: readonly (readonly [GapId, boolean])[] = [
    ['title', !dataset.title],
    ['publisher', !dataset.publisher],
    ['description', !dataset.description],
    // A licence is for what one can get: none is asked of data that nobody gets.
    ['license', !dataset.license && !isClosed && !shown.includes('license-none-given')],
    ['format', distributions.some(({ format }) => format === null)],
    ['distribution', distributions.length === 0 && !isClosed],
    ['contact', !dataset.contact],
    ['keywords', dataset.keywords.length === 0],
    ['theme', dataset.themes.length === 0],
    ['access-rights', !accessRights],
    // Mandatory only where the page marks the dataset as one of high value.
    ['hvd-category', dataset.isHighValue && dataset.highValueCategories.length === 0],
    ['conforms-to', dataset.conformsTo.length === 0],
    ['spatial', dataset.spatial.length === 0 && !dataset.isMapped],
    ['temporal', !dataset.temporal],
    ['issued', !dataset.issued],
    ['api-documentation', hasApi && dataset.documentation.length === 0],
    ['update-frequency', !dataset.updateFrequency],
  ];
  return unseen.filter(([, isUnseen]) => isUnseen).map(([gap]) => gap);
}

/** What DCAT-AP-SE asks of a data service. Its format is not read: pages show it in too many ways. */
function unseenOfService(service: DatasetFacts): GapId[] {
  const unseen: readonly (readonly [GapId, boolean])[] = [
    ['title', !service.title],
    ['endpoint', service.endpoints.length === 0],
    ['api-documentation', service.documentation.length === 0],
    ['contact', !service.contact],
    ['keywords', service.keywords.length === 0],
    ['access-rights', !service.accessRights],
    ['hvd-category', service.isHighValue && service.highValueCategories.length === 0],
  ];
  return unseen.filter(([, isUnseen]) => isUnseen).map(([gap]) => gap);
}

/**
 * Formats and files are listed late, in tabs or behind buttons: where the platform does not list
 * them reliably there is nothing to say of them.
 */
function isSayable({ gap, certainty }: MetadataGap, platform: Platform | null): boolean {
  if (gap === 'distribution') return certainty === 'unseen' && platform !== null;
  return true;
}
