import type { DueReminder } from '../core/workshops/due-reminders.ts';
import type { ReminderKind } from '../core/workshops/reminders.ts';
import { remindersEn } from './texts/reminders-en.ts';
import { type ReminderTexts, remindersSv } from './texts/reminders-sv.ts';
import { textsFor } from './texts/texts-for.ts';
import { toWorkshopTime } from './workshop-time.ts';

const TITLES = {
  'day-before': 'isTomorrow',
  'hour-before': 'isSoon',
  cancelled: 'isCancelled',
} as const satisfies Record<ReminderKind, keyof ReminderTexts>;

/** What a reminder's notification says, in the workshop's own language. */
export function toReminderText(
  { reminder, kind }: DueReminder,
  now: string,
): { readonly title: string; readonly message: string } {
  const { language, title, startsAt, endsAt, hasSignUp } = reminder;
  const texts = language === 'en' ? remindersEn : remindersSv;
  const when = { startsAt, endsAt, date: null };
  const { text } = toWorkshopTime(when, { language, now, texts: textsFor(language).workshops });
  const click = kind === 'cancelled' || !hasSignUp ? texts.openPage : texts.openSignUp;
  return { title: texts[TITLES[kind]](title), message: `${text}. ${click}` };
}
