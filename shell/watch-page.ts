import { matchPage } from '../core/match/matcher.ts';
import { type PageAnswer, toViewState, type ViewState } from '../core/view-state.ts';
import { everyMinute, now } from './clock.ts';
import { onIconClick } from './icon-clicks.ts';
import type { Knowledge } from './knowledge-store.ts';
import { type PageReading, readActiveTab } from './read-active-tab.ts';
import { onTabChange } from './tab-changes.ts';

/** How long a page that still loads may leave "nothing fits" unsaid. */
const LOADING_PATIENCE_MS = 2_000;

/**
 * Reads the page in front and shows what fits it; again whenever that page changes. Each reading
 * outdates the one before, so an old page's answer is never shown for a new page.
 * @param openedByClick true for a view that only a click on the icon opens
 * @returns a function that reads the page again
 */
export function watchPage(
  knowledge: Promise<Knowledge | null>,
  show: (state: ViewState) => void,
  openedByClick = false,
): () => void {
  let latest = 0;
  let showAgain: (() => void) | null = null;

  async function read(quietly: boolean, clicked = false): Promise<void> {
    latest += 1;
    const reading = latest;
    const answering = readActiveTab();
    const loaded = await knowledge;
    if (!quietly) showAnswer({ kind: 'reading' }, loaded, reading);
    const page = afterClick(await answering, clicked);
    const answer = toAnswer(page, loaded);
    const unsure = page.kind === 'page' && page.loading && isSilent(answer);
    // What is still to come may be what counts; a reading at completion outdates this one.
    if (unsure) setTimeout(() => showAnswer(answer, loaded, reading), LOADING_PATIENCE_MS);
    else showAnswer(answer, loaded, reading);
  }

  function showAnswer(answer: PageAnswer, loaded: Knowledge | null, reading: number): void {
    if (reading !== latest) return;
    showAgain = () => show(toViewState(answer, loaded?.index ?? null, now()));
    showAgain();
  }

  const reread = () => void read(false);
  void read(false, openedByClick);
  everyMinute(() => showAgain?.());
  onIconClick(() => void read(false, true));
  void onTabChange((change) => void read(change === 'completed'));
  return reread;
}

/** Right after a click on the icon another click would not help: the browser refuses the page itself. */
function afterClick(reading: PageReading, clicked: boolean): PageReading {
  const refused = clicked && reading.kind === 'needs-click';
  return refused ? { kind: 'unreadable', problem: 'other-page' } : reading;
}

function toAnswer(reading: PageReading, knowledge: Knowledge | null): PageAnswer {
  if (reading.kind !== 'page') return reading;
  if (!knowledge) return { kind: 'reading' };
  const { page } = reading;
  return { kind: 'matched', page, match: matchPage(page, knowledge.compiled, now()) };
}

function isSilent(answer: PageAnswer): boolean {
  return answer.kind === 'matched' && answer.match.suggestions.length === 0;
}
