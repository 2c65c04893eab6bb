import type { FittingWorkshop, Reason } from './match/suggestions.ts';
import type { IndexFrame, Workshop } from './material/material.ts';
import { type MaterialAddress, materialAddress } from './material/material-address.ts';
import { nextOccurrences, type Occurrence } from './workshops/occurrences.ts';
import { isComing, startMs } from './workshops/workshop-span.ts';

/** A workshop that is not over. */
export interface ComingWorkshop {
  readonly workshop: Workshop;
  /** Why it fits the page, the weightiest first; empty where it does not. */
  readonly reasons: readonly Reason[];
  /** True from its start to its end. */
  readonly isGoingOn: boolean;
}

/** A workshop that is over, and what a click on it opens. */
export interface PastWorkshop {
  readonly workshop: Workshop;
  readonly address: MaterialAddress;
}

/** The network's workshops as they stand at one moment, for one page. */
export interface WorkshopsView {
  /** What fits the page first, the best before the rest; then by time. Cancelled ones are among them. */
  readonly coming: readonly ComingWorkshop[];
  /** Days by rule, of months for which nothing is announced. */
  readonly preliminary: readonly Occurrence[];
  /** The latest first. */
  readonly past: readonly PastWorkshop[];
}

const PRELIMINARY_SHOWN = 3;

/**
 * Sorts the network's workshops at one moment.
 * @param fitting workshops that fit the page, best first
 * @param now instant with offset
 */
export function toWorkshopsView(
  index: IndexFrame,
  fitting: readonly FittingWorkshop[],
  now: string,
): WorkshopsView {
  const dated = index.workshops.filter((workshop) => !Number.isNaN(startMs(workshop)));
  const coming = dated.filter((workshop) => isComing(workshop, now));
  return {
    coming: inOrder(coming, fitting).map(({ workshop, reasons }) => ({
      workshop,
      reasons,
      isGoingOn: isGoingOn(workshop, now),
    })),
    preliminary: preliminaryDays(index, coming, now),
    past: dated
      .filter((workshop) => !isComing(workshop, now))
      .sort((a, b) => startMs(b) - startMs(a))
      .map((workshop) => ({ workshop, address: pastAddress(workshop, index) })),
  };
}

function inOrder(
  coming: readonly Workshop[],
  fitting: readonly FittingWorkshop[],
): readonly FittingWorkshop[] {
  const ids = new Set(coming.map(({ id }) => id));
  const first = fitting.filter(({ workshop }) => ids.has(workshop.id));
  const taken = new Set(first.map(({ workshop }) => workshop.id));
  const rest = coming
    .filter(({ id }) => !taken.has(id))
    .sort((a, b) => startMs(a) - startMs(b))
    .map((workshop) => ({ workshop, reasons: [] }));
  return [...first, ...rest];
}

/** Where only the day is known nobody knows when on it. */
function isGoingOn({ startsAt, status }: Workshop, now: string): boolean {
  return status !== 'cancelled' && startsAt !== null && Date.parse(startsAt) <= Date.parse(now);
}

/** A month in which something is announced, be it cancelled or moved, has had its word from the network. */
function preliminaryDays(
  { series = [] }: IndexFrame,
  coming: readonly Workshop[],
  now: string,
): readonly Occurrence[] {
  const announced = new Set(coming.map(({ date, startsAt }) => (date ?? startsAt)?.slice(0, 7)));
  return series
    .flatMap((each) => nextOccurrences(each, now, PRELIMINARY_SHOWN + announced.size))
    .filter(({ date }) => !announced.has(date.slice(0, 7)))
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .slice(0, PRELIMINARY_SHOWN);
}

/** Its recording where one is known; else the page that tells of it, which may be the list of all. */
function pastAddress(workshop: Workshop, { network }: IndexFrame): MaterialAddress {
  return materialAddress({
    url: workshop.url,
    recordingUrl: workshop.recordingUrl ?? null,
    addressIsList: workshop.url === network.workshopsUrl,
  });
}
