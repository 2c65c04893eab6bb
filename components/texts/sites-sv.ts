/** Everything Eko says about single sites and about what it leaves in peace. */
export const sitesSv = {
  title: 'Den här sajten',
  off: (host: string) =>
    `Eko läser ${host} bara när du klickar på ikonen. Väljer du att alltid visa, läser Eko sidorna där när du öppnar dem, och ikonen visar antalet förslag.`,
  on: (host: string) => `På ${host} visar ikonen hur många förslag som passar sidan.`,
  snoozed: (host: string, until: string) => `Eko är tyst på ${host} till ${until}.`,
  withdrawn: (host: string) =>
    `Webbläsaren låter inte längre Eko läsa ${host} av sig själv. Du kan tillåta det igen.`,
  showAlways: (host: string) => `Visa alltid på ${host}`,
  allowAgain: 'Tillåt igen',
  stop: 'Stäng av',
  snoozeSite: 'Pausa sajten ett dygn',
  snoozeAll: 'Pausa alla ett dygn',
  endSnooze: 'Avsluta pausen',
  askForTab: 'Be om att få läsa sajten',
  askedForTab: 'Svara på frågan vid Ekos ikon i verktygsfältet.',
  notAllowed: (host: string) => `Eko fick inte lov att läsa ${host}. Inget har ändrats.`,
};
export type SiteTexts = typeof sitesSv;
