/** Workshops year by year and the calendar to subscribe to, in Swedish; `calendar-en.ts` says the same. */
export const calendarSv = {
  subscribe: 'Prenumerera i din kalender',
  subscribeHelp:
    'Klistra in adressen i ditt kalenderprogram. Nya workshoppar kommer med av sig själva.',
  copy: 'Kopiera adressen',
  copied: 'Adressen är kopierad.',
  notCopied: 'Adressen kunde inte kopieras. Markera den och kopiera själv.',
  years: 'Workshoppar år för år',
  yearsHelp: 'Varje ruta är en workshop. Öppna ett år för att se dem.',
  yearOf: (year: string, n: number) => `${year}, ${n === 1 ? '1 workshop' : `${n} workshoppar`}`,
  recording: 'Inspelning',
  page: 'Sida',
  list: 'I nätverkets lista',
};
export type CalendarTexts = typeof calendarSv;
