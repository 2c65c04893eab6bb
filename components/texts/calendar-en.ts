import type { CalendarTexts } from './calendar-sv.ts';

/** Workshops year by year and the calendar to subscribe to, in English. */
export const calendarEn: CalendarTexts = {
  subscribe: 'Subscribe in your calendar',
  subscribeHelp:
    'Paste the address into your calendar program. New workshops will appear by themselves.',
  copy: 'Copy the address',
  copied: 'The address is copied.',
  notCopied: 'The address could not be copied. Select it and copy it yourself.',
  years: 'Workshops year by year',
  yearsHelp: 'Each square is a workshop. Open a year to see them.',
  yearOf: (year, n) => `${year}, ${n === 1 ? '1 workshop' : `${n} workshops`}`,
  recording: 'Recording',
  page: 'Page',
  list: 'In the network’s list',
};
