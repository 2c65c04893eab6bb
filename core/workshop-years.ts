import type { Workshop } from './material/material.ts';
import type { WorkshopsView } from './workshops-view.ts';

/** A workshop in the picture of a year, and what a click on it opens. */
export interface YearEntry {
  readonly workshop: Workshop;
  readonly url: string;
  readonly isComing: boolean;
  readonly opens: 'sign-up' | 'recording' | 'page' | 'list';
}

export interface WorkshopYear {
  readonly year: number;
  /** January to December; in each the earliest first. */
  readonly months: readonly (readonly YearEntry[])[];
  readonly count: number;
}

/**
 * All workshops by year and month, the latest year first. Every year from the first workshop until
 * now has its place: that there was none is seen too.
 * @param now instant with offset
 */
export function toWorkshopYears(view: WorkshopsView, now: string): readonly WorkshopYear[] {
  const entries = [
    ...view.coming.map(({ workshop }) => comingEntry(workshop)),
    ...pastEntries(view),
  ]
    .map((entry) => ({ entry, day: dayOf(entry.workshop) }))
    .filter(({ day }) => day !== '')
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  const first = Number(entries[0]?.day.slice(0, 4) ?? Number.NaN);
  const last = Math.max(Number(entries.at(-1)?.day.slice(0, 4)), Number(now.slice(0, 4)));
  const years: WorkshopYear[] = [];
  for (let year = last; year >= first; year -= 1) {
    const own = entries.filter(({ day }) => Number(day.slice(0, 4)) === year);
    const months = Array.from({ length: 12 }, (_, month) =>
      own.filter(({ day }) => Number(day.slice(5, 7)) === month + 1).map(({ entry }) => entry),
    );
    years.push({ year, months, count: own.length });
  }
  return years;
}

function comingEntry(workshop: Workshop): YearEntry {
  const { signupUrl, status, url } = workshop;
  return signupUrl && status !== 'cancelled'
    ? { workshop, url: signupUrl, isComing: true, opens: 'sign-up' }
    : { workshop, url, isComing: true, opens: 'page' };
}

function pastEntries({ past }: WorkshopsView): YearEntry[] {
  return past.map(({ workshop, address: { url, isRecording, isList } }) => ({
    workshop,
    url,
    isComing: false,
    opens: isRecording ? 'recording' : isList ? 'list' : 'page',
  }));
}

/** The calendar day in Stockholm; empty where unknown. */
function dayOf({ date, startsAt }: Workshop): string {
  return date ?? startsAt?.slice(0, 10) ?? '';
}
