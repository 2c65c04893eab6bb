import type { PageAnswer } from '../core/view-state.ts';
import { browser } from './browser.ts';
import { onIconClick } from './icon-clicks.ts';
import type { Knowledge } from './knowledge-store.ts';
import { createLatestAnswer, type LatestAnswer } from './latest-answer.ts';
import { afterClick, isLeftover, isPending, isUnsure, toAnswer } from './page-answer.ts';
import { readActiveTab } from './read-active-tab.ts';
import { createSettling } from './settle.ts';
import { onSiteAccessChanged } from './site-access.ts';
import { onTabChange } from './tab-changes.ts';

/** How long a page that still loads may leave "nothing fits" unsaid. */
const LOADING_PATIENCE_MS = 2_000;
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
type Read = (how: HowToRead) => Promise<void>;
type LoadKnown = () => Promise<Knowledge | null>;

/**
 * Reads the page in front and shows what fits it; again whenever that page changes.
 * @param knowledge what there is to match with at each reading
 * @param openedByClick true for a view that only a click on the icon opens
 * @returns a function that reads the page again
 */
export function watchPage(
  knowledge: LoadKnown,
  show: (answer: PageAnswer) => void,
  openedByClick = false,
): () => void {
  const latest = createLatestAnswer(show);
  const settling = createSettling((how) => void read({ quietly: true, ...how }));
  const begin = () => {
    settling.cancel();
    return latest.begin();
  };
  const read: Read = (how) => readOnce({ knowledge, latest, begin, read }, how);
  const changed = (navigated: boolean) => {
    if (navigated) latest.give({ kind: 'reading' }, begin());
    settling.changed(navigated);
  };
  void read({ clicked: openedByClick });
  void attach(changed, () => {
    // What stands there is of this page as long as no navigation was told of: the user keeps the place.
    void read({ quietly: latest.shown().kind === 'matched', clicked: true });
  });
  return () => void read({});
}

interface Readings {
  readonly knowledge: LoadKnown;
  readonly latest: LatestAnswer;
  readonly begin: () => number;
  /** For a page that has more to say later. */
  readonly read: Read;
}

async function readOnce({ knowledge, latest, begin, read }: Readings, how: HowToRead) {
  const { quietly = false, clicked = false, patient = false, round = 0 } = how;
  const reading = begin();
  const answering = readActiveTab();
  const loaded = await knowledge();
  if (!quietly) latest.give({ kind: 'reading' }, reading);
  const page = afterClick(await answering, clicked);
  const answer = toAnswer(page, loaded);
  // A reading at completion outdates this one.
  const unsure = isUnsure(page, answer) || (patient && isLeftover(page, latest.page()));
  if (unsure) setTimeout(() => latest.give(answer, reading), LOADING_PATIENCE_MS);
  else latest.give(answer, reading);
  if (isPending(answer) && round < LATE_ROUNDS)
    setTimeout(() => {
      if (latest.isLatest(reading)) void read({ quietly: true, round: round + 1 });
    }, LATE_PAUSE_MS);
}

/** Listens to all that may change what stands in front of this view's window. */
async function attach(changed: (navigated: boolean) => void, clicked: () => void): Promise<void> {
  const { id = -1 } = await browser.windows.getCurrent();
  onTabChange(id, (change) => changed(change === 'navigated'));
  onSiteAccessChanged(() => changed(false));
  onIconClick((windowId) => {
    if (windowId === id) clicked();
  });
}
