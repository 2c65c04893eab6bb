import type { Language, Workshop } from '../material/material.ts';

export const REMINDER_KINDS = ['day-before', 'hour-before', 'cancelled'] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

/** A wish to be reminded of one workshop, with all that the reminder says: the index may be gone by then. */
export interface Reminder {
  readonly workshopId: string;
  readonly title: string;
  readonly language: Language;
  /** Instant with offset. */
  readonly startsAt: string;
  readonly endsAt: string | null;
  /** What a click opens: the sign-up, or the workshop's page where there is none. */
  readonly url: string;
  readonly hasSignUp: boolean;
  /** What has been shown, or had passed when the wish was made. */
  readonly shown: readonly ReminderKind[];
}

/** A reminder that is to be shown now. */
export interface DueReminder {
  readonly reminder: Reminder;
  readonly kind: ReminderKind;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const BEFORE_MS = [
  ['day-before', DAY_MS],
  ['hour-before', HOUR_MS],
] as const;
/** So long a reminder is kept after its workshop began, for a late click on what was shown. */
const KEPT_MS = DAY_MS;
/** The most wishes that are kept: far more than anyone makes, far less than fills a disk. */
const MOST = 100;

/** Whether one can be reminded of a workshop: it has a time, is to come, and takes place. */
export function canRemind({ startsAt, status }: Workshop, now: string): boolean {
  return startsAt !== null && status !== 'cancelled' && Date.parse(startsAt) > Date.parse(now);
}

/**
 * The wish to be reminded of a workshop; null where it cannot be reminded of.
 * @param now instant with offset: what should have been shown before it is not shown any more
 */
export function toReminder(workshop: Workshop, now: string): Reminder | null {
  return canRemind(workshop, now) ? reminderOf(workshop, now) : null;
}

/** With this wish, in place of an earlier one for the same workshop. */
export function addReminder(
  reminders: readonly Reminder[],
  reminder: Reminder,
): readonly Reminder[] {
  return [...removeReminder(reminders, reminder.workshopId), reminder].slice(-MOST);
}

/** Without the wish for this workshop. */
export function removeReminder(
  reminders: readonly Reminder[],
  workshopId: string,
): readonly Reminder[] {
  return reminders.filter((reminder) => reminder.workshopId !== workshopId);
}

/** Those whose workshop has not begun, the next first: what a user sees. */
export function pendingReminders(reminders: readonly Reminder[], now: string): readonly Reminder[] {
  return reminders
    .filter(({ startsAt, shown }) => isBefore(now, startsAt) && !shown.includes('cancelled'))
    .sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt));
}

/**
 * What is to be shown at a moment, and what is left then. A moment that was missed is made up for,
 * but only until the workshop begins, and of several missed ones the last alone is shown.
 * @param workshops what the index says now: what was moved is reminded of at its new time, what
 * was cancelled is said to be
 * @returns `nextAt`: instant of the next reminder; null where none is to come
 */
export function dueReminders(
  reminders: readonly Reminder[],
  workshops: readonly Workshop[],
  now: string,
): {
  readonly due: readonly DueReminder[];
  readonly reminders: readonly Reminder[];
  readonly nextAt: string | null;
} {
  const nowMs = Date.parse(now);
  const known = new Map(workshops.map((workshop) => [workshop.id, workshop]));
  const left = reminders
    .map((reminder) => renewed(reminder, known.get(reminder.workshopId), now))
    .filter(({ startsAt }) => Date.parse(startsAt) + KEPT_MS > nowMs);
  const due: DueReminder[] = [];
  const after = left.map((reminder) => {
    if (!isBefore(now, reminder.startsAt)) return reminder;
    const isCancelled = known.get(reminder.workshopId)?.status === 'cancelled';
    const kinds = isCancelled ? (['cancelled'] as const) : passedKinds(reminder.startsAt, nowMs);
    const fresh = kinds.filter((kind) => !reminder.shown.includes(kind));
    const last = fresh.at(-1);
    if (!last) return reminder;
    due.push({ reminder, kind: last });
    return { ...reminder, shown: [...reminder.shown, ...fresh] };
  });
  return { due, reminders: after, nextAt: nextMoment(after, nowMs) };
}

function reminderOf(workshop: Workshop, now: string): Reminder {
  const { id, title, language, startsAt, endsAt, signupUrl, url } = workshop;
  return {
    ...{ workshopId: id, title, language, startsAt: startsAt ?? '', endsAt },
    url: signupUrl ?? url,
    hasSignUp: signupUrl !== null,
    shown: passedKinds(startsAt ?? '', Date.parse(now)),
  };
}

/** As the index has it by now; a new time begins anew. */
function renewed(reminder: Reminder, workshop: Workshop | undefined, now: string): Reminder {
  if (!workshop?.startsAt) return reminder;
  const anew = reminderOf(workshop, now);
  const isMoved = Date.parse(workshop.startsAt) !== Date.parse(reminder.startsAt);
  return { ...anew, shown: isMoved ? anew.shown : reminder.shown };
}

function passedKinds(startsAt: string, nowMs: number): ReminderKind[] {
  return BEFORE_MS.filter(([, before]) => Date.parse(startsAt) - before <= nowMs).map(
    ([kind]) => kind,
  );
}

function nextMoment(reminders: readonly Reminder[], nowMs: number): string | null {
  const moments = reminders.flatMap(({ startsAt }) =>
    BEFORE_MS.map(([, before]) => Date.parse(startsAt) - before).filter((at) => at > nowMs),
  );
  return moments.length > 0 ? new Date(Math.min(...moments)).toISOString() : null;
}

function isBefore(a: string, b: string): boolean {
  return Date.parse(a) < Date.parse(b);
}
