import { toPageAddress } from './contribute/page-address.ts';
import type { MaterialList } from './match/material-list.ts';
import type { MatchResult, SilenceFacts, SilenceReason, Suggestion } from './match/suggestions.ts';
import type { IndexFrame, Network } from './material/material.ts';
import type { DatasetFacts } from './page/dataset-facts.ts';
import type { AccessProblem } from './page/page-access.ts';
import type { PageContext } from './page/page-context.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings/settings.ts';
import { hostOf, siteOf, snoozeEnd } from './settings/sites.ts';
import { toWorkshopsView, type WorkshopsView } from './workshops-view.ts';

/** What the view says of the page in the active tab. */
export type PageView =
  | { readonly kind: 'reading' }
  | {
      readonly kind: 'suggestions';
      readonly pageTitle: string;
      /** Without query and fragment; for a tip that the user writes. */
      readonly pageAddress?: string;
      readonly suggestions: readonly Suggestion[];
    }
  | {
      readonly kind: 'nothing-fits';
      readonly pageTitle: string;
      readonly pageAddress?: string;
      /** `silenced`: all that fits is what the user does not want to see again. */
      readonly silentBecause: SilenceReason | 'silenced';
      /** What the silence rests on; absent where the page was not weighed. */
      readonly facts?: SilenceFacts;
    }
  /**
   * The page changed, and the browser lets Eko read it only after a click on its icon; until then
   * it does not even tell which site it is.
   */
  | { readonly kind: 'needs-click' }
  | { readonly kind: 'unreadable'; readonly problem: AccessProblem }
  | { readonly kind: 'not-answering' };

/** The site of the page, and whether Eko speaks there unasked. */
export interface SiteView {
  /** As the settings name it. */
  readonly site: string;
  readonly host: string;
  /**
   * `withdrawn`: the user chose the automatic mode, but the browser does not let Eko read the site.
   * `snoozed`: the site, or everything, is left in peace for a while.
   */
  readonly automatic: 'off' | 'on' | 'snoozed' | 'withdrawn';
  /** The instant at which the peace ends; null where the site is not left in peace. */
  readonly snoozedUntil: string | null;
}

/** What the user has chosen, and what the browser allows. */
export interface ViewChoices {
  readonly settings: Settings;
  /** Sites that Eko may read by itself. */
  readonly accessibleSites: readonly string[];
}

const NO_CHOICES: ViewChoices = { settings: DEFAULT_SETTINGS, accessibleSites: [] };

/** The dataset that the page describes, and what its advice is made from. */
export interface DatasetView extends Pick<PageContext, 'url' | 'kind' | 'platform'> {
  readonly dataset: DatasetFacts;
  /** Instant with offset at which the page was read. */
  readonly readAt: string;
  /** The index's materials, for the guide that goes with each piece of advice. */
  readonly materials: MaterialList;
  /** Pieces of advice that the user wants to hear nothing of. */
  readonly silenced: readonly string[];
}

/** Everything the view shows; derived anew from (page, index, settings, now). */
export type ViewState =
  | {
      readonly kind: 'ready';
      readonly page: PageView;
      /** Absent where the page describes none. */
      readonly dataset?: DatasetView;
      readonly workshops: WorkshopsView;
      readonly network: Network;
      /** Absent where no page was read. */
      readonly site?: SiteView;
    }
  /** The bundled index is missing or cannot be read: there is nothing to match against. */
  | { readonly kind: 'no-index' };

/** What is known of the page in front: the page with what fits it, or why there is none. */
export type PageAnswer =
  | {
      readonly kind: 'matched';
      readonly page: PageContext;
      readonly match: MatchResult;
      readonly materials: MaterialList;
      /** Instant with offset at which the page was read. */
      readonly readAt: string;
    }
  | Exclude<PageView, { kind: 'suggestions' | 'nothing-fits' }>;

/**
 * The one place where the view's state is made.
 * @param index null where no index could be loaded
 * @param now instant with offset
 */
export function toViewState(
  answer: PageAnswer,
  index: IndexFrame | null,
  now: string,
  choices: ViewChoices = NO_CHOICES,
): ViewState {
  if (!index) return { kind: 'no-index' };
  const site = toSiteView(answer, now, choices);
  const fitting = answer.kind === 'matched' ? answer.match.workshops : [];
  return {
    kind: 'ready',
    page:
      answer.kind === 'matched' ? toPageView(answer.page, answer.match, choices.settings) : answer,
    ...toDatasetView(answer, choices.settings),
    workshops: toWorkshopsView(index, fitting, now),
    network: index.network,
    ...(site ? { site } : {}),
  };
}

function toPageView(page: PageContext, match: MatchResult, settings: Settings): PageView {
  const pageTitle = page.title || page.siteName || (URL.parse(page.url)?.hostname ?? '');
  const pageAddress = toPageAddress(page.url);
  const suggestions = withoutSilenced(match, settings);
  if (suggestions.length > 0) return { kind: 'suggestions', pageTitle, pageAddress, suggestions };
  const silenced = match.suggestions.length > 0 ? 'silenced' : null;
  return {
    kind: 'nothing-fits',
    pageTitle,
    pageAddress,
    silentBecause: silenced ?? match.silentBecause ?? 'no-material',
    ...(match.silenceFacts && !silenced ? { facts: match.silenceFacts } : {}),
  };
}

/** What is shown when the next take the places of what the user does not want to see again. */
export function withoutSilenced(
  { suggestions, standIns }: Pick<MatchResult, 'suggestions' | 'standIns'>,
  { silencedMaterials }: Pick<Settings, 'silencedMaterials'>,
): readonly Suggestion[] {
  const isWanted = ({ material }: Suggestion) => !silencedMaterials.includes(material.id);
  return [...suggestions, ...standIns].filter(isWanted).slice(0, suggestions.length);
}

function toSiteView(answer: PageAnswer, now: string, choices: ViewChoices): SiteView | null {
  const site = answer.kind === 'matched' ? siteOf(answer.page.url) : null;
  if (!site) return null;
  const { settings, accessibleSites } = choices;
  const view = { site, host: hostOf(site), snoozedUntil: null };
  const chosen = settings.automaticSites.includes(site);
  if (!chosen) return { ...view, automatic: 'off' };
  if (!accessibleSites.includes(site)) return { ...view, automatic: 'withdrawn' };
  const snoozedUntil = snoozeEnd(settings, site, now);
  return { ...view, automatic: snoozedUntil ? 'snoozed' : 'on', snoozedUntil };
}

function toDatasetView(
  answer: PageAnswer,
  { silencedAdvice }: Pick<Settings, 'silencedAdvice'>,
): { readonly dataset?: DatasetView } {
  if (answer.kind !== 'matched' || !answer.page.dataset) return {};
  const { readAt, materials } = answer;
  const { url, kind, platform, dataset } = answer.page;
  const silenced = silencedAdvice;
  return { dataset: { url, kind, platform, dataset, readAt, materials, silenced } };
}
