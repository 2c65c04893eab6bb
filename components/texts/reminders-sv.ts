/** The list of reminders and what they say, in Swedish; `reminders-en.ts` says the same. */
export const remindersSv = {
  isTomorrow: (title: string) => `Snart: ${title}`,
  isSoon: (title: string) => `Om en stund: ${title}`,
  isCancelled: (title: string) => `Inställd: ${title}`,
  openSignUp: 'Klicka för att öppna anmälan.',
  openPage: 'Klicka för att öppna workshoppens sida.',
  reminders: 'Påminnelser',
  noReminders: 'Du har inga påminnelser. Välj ”Påminn mig” vid en kommande workshop.',
  remindersIntro:
    'Eko påminner dagen före och en timme före, på den här datorn och medan webbläsaren är öppen.',
  stopRemindingOf: (title: string) => `Ta bort påminnelsen om ${title}`,
  remove: 'Ta bort',
  clearReminders: 'Ta bort alla påminnelser',
};
export type ReminderTexts = typeof remindersSv;
