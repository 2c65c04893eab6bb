import { WEEKDAYS, type WorkshopSeries } from '../material/material.ts';
import { toStockholmInstant } from './stockholm-time.ts';

/** A day on which a series would meet by its rule: preliminary, never announced. */
export interface Occurrence {
  readonly series: WorkshopSeries;
  /** Calendar day in Stockholm. */
  readonly date: string;
  /** Instant with offset; null where the series names no time. */
  readonly startsAt: string | null;
  readonly endsAt: string | null;
}

const DAY_MS = 86_400_000;
const MONTHS_AHEAD = 24;

/**
 * The next days on which a series would meet: none unless its publisher stands by the rule today,
 * and none after the day up to which it does. Breaks and exceptions are left out.
 * @param now instant with offset
 */
export function nextOccurrences(
  series: WorkshopSeries,
  now: string,
  limit: number,
): readonly Occurrence[] {
  const today = toStockholmDay(now);
  const { activeUntil, exceptions, breakMonths, weekday } = series;
  if (activeUntil === null || activeUntil < today) return [];
  const found: Occurrence[] = [];
  for (let ahead = 0; ahead < MONTHS_AHEAD && found.length < limit; ahead += 1) {
    const first = new Date(
      Date.UTC(Number(today.slice(0, 4)), Number(today.slice(5, 7)) - 1 + ahead),
    );
    const date = weekdayOfMonth(first, WEEKDAYS.indexOf(weekday), series.weekOfMonth);
    if (date > activeUntil) break;
    if (date < today || breakMonths.includes(first.getUTCMonth() + 1) || exceptions.includes(date))
      continue;
    const occurrence = toOccurrence(series, date);
    if (!occurrence.startsAt || Date.parse(occurrence.startsAt) > Date.parse(now))
      found.push(occurrence);
  }
  return found;
}

function toOccurrence(series: WorkshopSeries, date: string): Occurrence {
  const at = (time: string | null) => time && toStockholmInstant(date, time);
  return { series, date, startsAt: at(series.startTime), endsAt: at(series.endTime) };
}

/**
 * The first, second … or last (-1) of a weekday in a month.
 * @param first midnight UTC of the month's first day
 * @param weekday 0 is Sunday
 */
function weekdayOfMonth(first: Date, weekday: number, week: number): string {
  const day = (days: number) => new Date(first.getTime() + days * DAY_MS);
  const offset = (weekday - first.getUTCDay() + 7) % 7;
  if (week > 0) return toText(day(offset + (week - 1) * 7));
  const fifth = day(offset + 28);
  return toText(fifth.getUTCMonth() === first.getUTCMonth() ? fifth : day(offset + 21));
}

function toText(date: Date): string {
  return date.toISOString().slice(0, 10);
}

const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' });

/** The calendar day in Stockholm at an instant: `2026-11-24`. */
function toStockholmDay(instant: string): string {
  return DAY.format(new Date(instant));
}
