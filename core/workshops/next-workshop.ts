import type { Workshop } from '../material/material.ts';
import type { WorkshopView } from '../view-state.ts';

/**
 * The first workshop that has not ended yet, or that none is announced.
 * @param fitting workshops that fit the page, to mark the one shown
 * @param now instant with offset
 */
export function nextWorkshop(
  workshops: readonly Workshop[],
  fitting: readonly Workshop[],
  now: string,
): WorkshopView {
  const [next] = workshops
    .filter((workshop) => workshop.status === 'scheduled' && lastMoment(workshop) > Date.parse(now))
    .sort((a, b) => firstMoment(a) - firstMoment(b));
  if (!next) return { kind: 'none-announced' };
  return {
    kind: 'announced',
    workshop: next,
    fitsPage: fitting.some((workshop) => workshop.id === next.id),
  };
}

const DAY_MS = 86_400_000;

/** Where only the day is known, midnight UTC stands for it: at most two hours from Stockholm's. */
function firstMoment(workshop: Workshop): number {
  return Date.parse(workshop.startsAt ?? workshop.date ?? '');
}

/** A workshop without an end counts as coming until its day is over. NaN, for no day at all, is never later. */
function lastMoment(workshop: Workshop): number {
  if (workshop.endsAt) return Date.parse(workshop.endsAt);
  return Date.parse(workshop.date ?? workshop.startsAt?.slice(0, 10) ?? '') + DAY_MS;
}
