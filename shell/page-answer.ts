import { matchPage } from '../core/match/matcher.ts';
import type { PageContext } from '../core/page/page-context.ts';
import type { PageAnswer } from '../core/view-state.ts';
import { now } from './clock.ts';
import type { Knowledge } from './knowledge-store.ts';
import type { PageReading } from './read-active-tab.ts';

/** Right after a click on the icon another click would not help: the browser refuses the page itself. */
export function afterClick(reading: PageReading, clicked: boolean): PageReading {
  const refused = clicked && reading.kind === 'needs-click';
  return refused ? { kind: 'unreadable', problem: 'other-page' } : reading;
}

/** What there is to say of a reading with what Eko knows at this moment. */
export function toAnswer(reading: PageReading, knowledge: Knowledge | null): PageAnswer {
  if (reading.kind !== 'page') return reading;
  if (!knowledge) return { kind: 'reading' };
  const page = reading.loading ? stillFilling(reading.page) : reading.page;
  const { compiled } = knowledge;
  const match = matchPage(page, compiled, now());
  return { kind: 'matched', page, match, materials: compiled.materials, readAt: now() };
}

/** Of a dataset's page that still loads nobody can say what it lacks. */
function stillFilling(page: PageContext): PageContext {
  return page.dataset ? { ...page, dataset: { ...page.dataset, isPending: true } } : page;
}

/** Whether what is still to come may be what counts: a page that loads and says nothing yet. */
export function isUnsure(reading: PageReading, answer: PageAnswer): boolean {
  const isSilent = answer.kind === 'matched' && answer.match.suggestions.length === 0;
  return reading.kind === 'page' && reading.loading && isSilent;
}

/** A page that navigates by script shows the new address before the new text. */
export function isLeftover(reading: PageReading, last: PageContext | null): boolean {
  if (reading.kind !== 'page' || !last || reading.page.url === last.url) return false;
  return reading.page.title === last.title && reading.page.text === last.text;
}

/** Whether a portal is still filling the dataset's page. */
export function isPending(answer: PageAnswer): boolean {
  return answer.kind === 'matched' && answer.page.dataset?.isPending === true;
}
