import type { ReminderTexts } from './reminders-sv.ts';

/** The list of reminders and what they say, in English. */
export const remindersEn: ReminderTexts = {
  isTomorrow: (title) => `Coming up: ${title}`,
  isSoon: (title) => `Starting soon: ${title}`,
  isCancelled: (title) => `Cancelled: ${title}`,
  openSignUp: 'Click to open the sign-up.',
  openPage: 'Click to open the workshop’s page.',
  reminders: 'Reminders',
  noReminders: 'You have no reminders. Choose “Remind me” beside an upcoming workshop.',
  remindersIntro:
    'Eko reminds you the day before and an hour before, on this computer and while the browser is open.',
  stopRemindingOf: (title) => `Remove the reminder of ${title}`,
  remove: 'Remove',
  clearReminders: 'Remove all reminders',
};
