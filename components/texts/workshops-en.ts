import type { WorkshopTexts } from './workshops-sv.ts';

/** Workshops, calendar and reminders in English. */
export const workshopsEn: WorkshopTexts = {
  next: 'Next workshop',
  coming: 'Upcoming workshops',
  none: 'No workshop is announced at the moment.',
  all: 'The network’s workshops',
  showAll: (n) => `Show all ${n} upcoming`,
  signUp: 'Sign up',
  noSignUp: 'To sign up, see the network’s workshops',
  online: 'Online',
  cancelled: 'Cancelled',
  moved: 'Moved to a new time',
  goingOn: 'going on now',
  swedishTime: 'Swedish time',
  localTime: (when) => `Your time: ${when}`,
  preliminary: (when) => `Preliminary: ${when}.`,
  preliminaryNote: 'Worked out from the network’s habit. Nothing is announced.',
  addToCalendar: 'Add to calendar',
  remind: 'Remind me',
  stopReminding: 'Remove the reminder',
  reminding: 'You will be reminded the day before and an hour before.',
  notPermitted: 'The browser shows no notifications from Eko. Without them no reminder will come.',
  permit: 'Allow notifications',
};
