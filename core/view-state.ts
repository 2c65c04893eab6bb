import type { MatchResult, SilenceReason, Suggestion } from './match/suggestions.ts';
import type { IndexFrame, Network } from './material/material.ts';
import type { AccessProblem } from './page/page-access.ts';
import type { PageContext } from './page/page-context.ts';
import { toWorkshopsView, type WorkshopsView } from './workshops/workshops-view.ts';

/** What the view says of the page in the active tab. */
export type PageView =
  | { readonly kind: 'reading' }
  | {
      readonly kind: 'suggestions';
      readonly pageTitle: string;
      readonly suggestions: readonly Suggestion[];
    }
  | {
      readonly kind: 'nothing-fits';
      readonly pageTitle: string;
      readonly silentBecause: SilenceReason;
    }
  /** The page changed, and the browser lets Eko read it only after a click on its icon. */
  | { readonly kind: 'needs-click' }
  | { readonly kind: 'unreadable'; readonly problem: AccessProblem }
  | { readonly kind: 'not-answering' };

/** Everything the view shows; derived anew from (page, index, settings, now). */
export type ViewState =
  | {
      readonly kind: 'ready';
      readonly page: PageView;
      readonly workshops: WorkshopsView;
      readonly network: Network;
    }
  /** The bundled index is missing or cannot be read: there is nothing to match against. */
  | { readonly kind: 'no-index' };

/** What is known of the page in front: the page with what fits it, or why there is none. */
export type PageAnswer =
  | { readonly kind: 'matched'; readonly page: PageContext; readonly match: MatchResult }
  | Exclude<PageView, { kind: 'suggestions' | 'nothing-fits' }>;

/**
 * The one place where the view's state is made.
 * @param index null where no index could be loaded
 * @param now instant with offset
 */
export function toViewState(answer: PageAnswer, index: IndexFrame | null, now: string): ViewState {
  if (!index) return { kind: 'no-index' };
  const fitting = answer.kind === 'matched' ? answer.match.workshops : [];
  return {
    kind: 'ready',
    page: answer.kind === 'matched' ? toPageView(answer.page, answer.match) : answer,
    workshops: toWorkshopsView(index, fitting, now),
    network: index.network,
  };
}

function toPageView(page: PageContext, match: MatchResult): PageView {
  const pageTitle = page.title || page.siteName || (URL.parse(page.url)?.hostname ?? '');
  if (match.suggestions.length > 0)
    return { kind: 'suggestions', pageTitle, suggestions: match.suggestions };
  return {
    kind: 'nothing-fits',
    pageTitle,
    silentBecause: match.silentBecause ?? 'no-material',
  };
}
