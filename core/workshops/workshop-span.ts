import type { Workshop } from '../material/material.ts';
import { toStockholmInstant } from './stockholm-time.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** How long the network's longest meetings have been: how long one without an end may be going on. */
const UNKNOWN_LENGTH_MS = 2 * HOUR_MS;

type When = Pick<Workshop, 'startsAt' | 'endsAt' | 'date'>;

/**
 * When a workshop begins, in milliseconds since 1970; where only the day is known, Stockholm's
 * midnight. NaN, which is neither before nor after anything, where not even the day is known.
 */
export function startMs({ startsAt, date }: When): number {
  return startsAt ? Date.parse(startsAt) : midnightMs(date ?? '');
}

/** When it ends: as said, else two hours after its start, else at the end of its day in Stockholm. */
function endMs({ startsAt, endsAt, date }: When): number {
  if (endsAt) return Date.parse(endsAt);
  if (startsAt) return Date.parse(startsAt) + UNKNOWN_LENGTH_MS;
  return midnightMs(dayAfter(date ?? ''));
}

/** Whether a workshop is still to come or going on; never where its day is unknown. */
export function isComing(workshop: When, now: string): boolean {
  return endMs(workshop) > Date.parse(now);
}

function midnightMs(day: string): number {
  return Date.parse(toStockholmInstant(day, '00:00') ?? '');
}

function dayAfter(day: string): string {
  const next = Date.parse(`${day}T00:00:00Z`) + DAY_MS;
  return Number.isNaN(next) ? '' : new Date(next).toISOString().slice(0, 10);
}
