import type { Workshop } from '../material/material.ts';
import {
  BEFORE_MS,
  DAY_MS,
  isBefore,
  passedKinds,
  type Reminder,
  type ReminderKind,
  reminderOf,
} from './reminders.ts';

/** A reminder that is to be shown now. */
export interface DueReminder {
  readonly reminder: Reminder;
  readonly kind: ReminderKind;
}

/** So long a reminder is kept after its workshop began, for a late click on what was shown. */
const KEPT_MS = DAY_MS;

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

/** As the index has it by now; a new time begins anew. */
function renewed(reminder: Reminder, workshop: Workshop | undefined, now: string): Reminder {
  if (!workshop?.startsAt) return reminder;
  const anew = reminderOf(workshop, now);
  const isMoved = Date.parse(workshop.startsAt) !== Date.parse(reminder.startsAt);
  return { ...anew, shown: isMoved ? anew.shown : reminder.shown };
}

function nextMoment(reminders: readonly Reminder[], nowMs: number): string | null {
  const moments = reminders.flatMap(({ startsAt }) =>
    BEFORE_MS.map(([, before]) => Date.parse(startsAt) - before).filter((at) => at > nowMs),
  );
  return moments.length > 0 ? new Date(Math.min(...moments)).toISOString() : null;
}
