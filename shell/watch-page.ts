import { matchPage } from '../core/match/matcher.ts';
import type { PageContext } from '../core/page/page-context.ts';
import type { PageAnswer } from '../core/view-state.ts';
import { browser } from './browser.ts';
import { now } from './clock.ts';
import { onIconClick } from './icon-clicks.ts';
import type { Knowledge } from './knowledge-store.ts';
import { type PageReading, readActiveTab } from './read-active-tab.ts';
import { onSiteAccessChanged } from './site-access.ts';
import { onTabChange } from './tab-changes.ts';

/** How long a page that still loads may leave "nothing fits" unsaid. */
const LOADING_PATIENCE_MS = 2_000;
/** Ten tabs passed by quickly are read once. */
const SETTLE_MS = 120;
/** Pages that make themselves by script are read again when they have had time to. */
const LATE_CONTENT_MS = 1_500;

/** A portal fills its dataset's page bit by bit: how often Eko looks again, and how long it waits. */
const LATE_ROUNDS = 6;
const LATE_PAUSE_MS = 800;

interface HowToRead {
  readonly quietly?: boolean;
  readonly clicked?: boolean;
  readonly patient?: boolean;
  /** How often this page has been read because its portal was still filling it. */
  readonly round?: number;
}

/**
 * Reads the page in front and shows what fits it; again whenever that page changes. Each reading
 * outdates the one before, so an old page's answer is never shown for a new page.
 * @param knowledge what there is to match with at each reading
 * @param openedByClick true for a view that only a click on the icon opens
 * @returns a function that reads the page again
 */
export function watchPage(
  knowledge: () => Promise<Knowledge | null>,
  show: (answer: PageAnswer) => void,
  openedByClick = false,
): () => void {
  let latest = 0;
  let shown: PageAnswer = { kind: 'reading' };
  let lastPage: PageContext | null = null;
  let moved = false;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let late: ReturnType<typeof setTimeout> | undefined;

  async function read(how: HowToRead) {
    const reading = outdate();
    const answering = readActiveTab();
    const loaded = await knowledge();
    if (!how.quietly) showAnswer({ kind: 'reading' }, reading);
    const page = afterClick(await answering, how.clicked === true);
    const answer = toAnswer(page, loaded);
    // What is still to come may be what counts; a reading at completion outdates this one.
    const unsure =
      (isLoading(page) && isSilent(answer)) || (how.patient && isLeftover(page, lastPage));
    if (unsure) setTimeout(() => showAnswer(answer, reading), LOADING_PATIENCE_MS);
    else showAnswer(answer, reading);
    const { round = 0 } = how;
    if (isPending(answer) && round < LATE_ROUNDS)
      setTimeout(() => {
        if (reading === latest) void read({ quietly: true, round: round + 1 });
      }, LATE_PAUSE_MS);
  }

  /** From now on no earlier reading is shown. */
  function outdate(): number {
    clearTimeout(settling);
    latest += 1;
    return latest;
  }

  function showAnswer(answer: PageAnswer, reading: number): void {
    if (reading !== latest) return;
    shown = answer;
    if (answer.kind === 'matched') lastPage = answer.page;
    show(answer);
  }

  function readSoon(navigated: boolean): void {
    if (navigated) showAnswer({ kind: 'reading' }, outdate());
    moved ||= navigated;
    clearTimeout(settling);
    settling = setTimeout(() => {
      void read({ quietly: true, patient: true });
      if (!moved) return;
      moved = false;
      clearTimeout(late);
      late = setTimeout(() => void read({ quietly: true }), LATE_CONTENT_MS);
    }, SETTLE_MS);
  }

  async function attach(): Promise<void> {
    const { id = -1 } = await browser.windows.getCurrent();
    onTabChange(id, (change) => readSoon(change === 'navigated'));
    onSiteAccessChanged(() => readSoon(false));
    // What stands there is of this page as long as no navigation was told of: the user keeps the place.
    onIconClick((windowId) => {
      if (windowId === id) void read({ quietly: shown.kind === 'matched', clicked: true });
    });
  }

  void read({ clicked: openedByClick });
  void attach();
  return () => void read({});
}

/** Right after a click on the icon another click would not help: the browser refuses the page itself. */
function afterClick(reading: PageReading, clicked: boolean): PageReading {
  const refused = clicked && reading.kind === 'needs-click';
  return refused ? { kind: 'unreadable', problem: 'other-page' } : reading;
}

function toAnswer(reading: PageReading, knowledge: Knowledge | null): PageAnswer {
  if (reading.kind !== 'page') return reading;
  if (!knowledge) return { kind: 'reading' };
  const page = reading.loading ? stillFilling(reading.page) : reading.page;
  const { compiled } = knowledge;
  const match = matchPage(page, compiled, now());
  return { kind: 'matched', page, match, materials: compiled.materials, readAt: now() };
}

/** A page that navigates by script shows the new address before the new text. */
function isLeftover(reading: PageReading, last: PageContext | null): boolean {
  if (reading.kind !== 'page' || !last || reading.page.url === last.url) return false;
  return reading.page.title === last.title && reading.page.text === last.text;
}

const isLoading = (reading: PageReading) => reading.kind === 'page' && reading.loading;

/** Of a dataset's page that still loads nobody can say what it lacks. */
function stillFilling(page: PageContext): PageContext {
  return page.dataset ? { ...page, dataset: { ...page.dataset, isPending: true } } : page;
}

function isPending(answer: PageAnswer): boolean {
  return answer.kind === 'matched' && answer.page.dataset?.isPending === true;
}

function isSilent(answer: PageAnswer): boolean {
  return answer.kind === 'matched' && answer.match.suggestions.length === 0;
}
