import type { PageAnswer } from '../core/view-state.ts';
import { browser } from './browser.ts';
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
/** Calls back with the window after each click on the icon. */
export type HearClicks = (clicked: (windowId: number) => void) => void;

/**
 * Reads the page in front and shows what fits it; again whenever that page changes.
 * @param knowledge what there is to match with at each reading
 * @param hearClicks null for a view that only a click on the icon opens, and the next one closes
 * @returns a function that reads the page again
 */
export function watchPage(
  knowledge: LoadKnown,
  show: (answer: PageAnswer) => void,
  hearClicks: HearClicks | null,
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
  void read({ clicked: hearClicks === null });
  void attach(changed, hearClicks, () => {
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
  const { round = 0 } = how;
  const reading = begin();
  const answering = readActiveTab();
  const loaded = await knowledge();
  if (!how.quietly) latest.give({ kind: 'reading' }, reading);
  const page = afterClick(await answering, how.clicked === true);
  const answer = toAnswer(page, loaded);
  // A reading at completion outdates this one.
  const unsure =
    isUnsure(page, answer) || (how.patient === true && isLeftover(page, latest.page()));
  if (unsure) setTimeout(() => latest.give(answer, reading), LOADING_PATIENCE_MS);
  else latest.give(answer, reading);
  if (isPending(answer) && round < LATE_ROUNDS)
    setTimeout(() => {
      if (latest.isLatest(reading)) void read({ quietly: true, round: round + 1 });
    }, LATE_PAUSE_MS);
}

/** Listens to all that may change what stands in front of this view's window. */
async function attach(
  changed: (navigated: boolean) => void,
  hearClicks: HearClicks | null,
  clicked: () => void,
): Promise<void> {
  const { id = -1 } = await browser.windows.getCurrent();
  onTabChange(id, (change) => changed(change === 'navigated'));
  onSiteAccessChanged(() => changed(false));
  hearClicks?.((windowId) => {
    if (windowId === id) clicked();
  });
}
