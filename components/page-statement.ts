import type { PageView, ViewState } from '../core/view-state.ts';
import type { Texts } from './texts/sv.ts';

/** What is said of the page, in a heading and sometimes a sentence. */
export interface PageStatement {
  readonly title: string;
  readonly text?: string;
  /** `waiting` holds the words back a moment; what is counted is seen, the `count` is for those who hear it. */
  readonly tone: 'waiting' | 'count' | 'notice';
}

/**
 * The words for a state of the view.
 * @param page the answer; null while it is on its way
 */
export function toPageStatement(
  state: ViewState | null,
  page: PageView | null,
  shortcut: string | null,
  texts: Texts,
): PageStatement {
  if (state?.kind === 'no-index') return say(texts.noIndex, texts.noIndexHelp);
  switch (page?.kind) {
    case undefined:
    case 'reading':
      return { title: texts.reading, tone: 'waiting' };
    case 'suggestions':
      return { title: texts.count(page.suggestions.length), tone: 'count' };
    case 'nothing-fits':
      return say(
        texts.nothingFits,
        page.silentBecause === 'silenced'
          ? texts.items.allSilenced
          : texts.silence[page.silentBecause],
      );
    case 'needs-click':
      return say(texts.needsClick(shortcut));
    case 'unreadable':
      return say(texts.cannotRead, texts.unreadable[page.problem]);
    case 'not-answering':
      return say(texts.notAnswering, texts.notAnsweringHelp);
  }
}

function say(title: string, text?: string): PageStatement {
  return { title, tone: 'notice', ...(text === undefined ? {} : { text }) };
}
