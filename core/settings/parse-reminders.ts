import * as v from 'valibot';
import { REMINDER_KINDS, type Reminder } from '../workshops/reminders.ts';

const ReminderSchema = v.object({
  workshopId: v.string(),
  title: v.string(),
  language: v.picklist(['sv', 'en']),
  startsAt: v.pipe(v.string(), v.check(isInstant)),
  endsAt: v.nullable(v.pipe(v.string(), v.check(isInstant))),
  url: v.pipe(v.string(), v.regex(/^https?:\/\//i)),
  hasSignUp: v.boolean(),
  shown: v.array(v.picklist(REMINDER_KINDS)),
}) satisfies v.GenericSchema<unknown, Reminder>;

/** Reminders from whatever was stored, one by one: what cannot be read is left out. */
export function parseReminders(stored: unknown): readonly Reminder[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((item) => {
    const parsed = v.safeParse(ReminderSchema, item);
    return parsed.success ? [parsed.output] : [];
  });
}

function isInstant(text: string): boolean {
  return !Number.isNaN(Date.parse(text));
}
