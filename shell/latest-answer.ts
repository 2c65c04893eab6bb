import type { PageContext } from '../core/page/page-context.ts';
import type { PageAnswer } from '../core/view-state.ts';

/** What a view shows of the page in front, and which of the readings under way it waits for. */
export interface LatestAnswer {
  /** Begins a reading; from now on no earlier one is shown. Gives its number. */
  readonly begin: () => number;
  readonly isLatest: (reading: number) => boolean;
  /** Shows what a reading gave, unless a later one has begun. */
  readonly give: (answer: PageAnswer, reading: number) => void;
  readonly shown: () => PageAnswer;
  /** The page that was answered for last; null before the first. */
  readonly page: () => PageContext | null;
}

/** Each reading outdates the one before, so an old page's answer is never shown for a new page. */
export function createLatestAnswer(show: (answer: PageAnswer) => void): LatestAnswer {
  let latest = 0;
  let shown: PageAnswer = { kind: 'reading' };
  let page: PageContext | null = null;
  return {
    begin: () => {
      latest += 1;
      return latest;
    },
    isLatest: (reading) => reading === latest,
    give: (answer, reading) => {
      if (reading !== latest) return;
      shown = answer;
      if (answer.kind === 'matched') page = answer.page;
      show(answer);
    },
    shown: () => shown,
    page: () => page,
  };
}
