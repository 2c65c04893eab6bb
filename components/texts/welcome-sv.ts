/** The welcome, in Swedish; `welcome-en.ts` says the same. Loaded by its page only. */
export const welcomeSv = {
  title: 'Välkommen till Eko',
  does: 'Det här gör Eko',
  doesList: [
    'Läser sidan du står på när du klickar på ikonen.',
    'Jämför den på din egen dator med nätverkets guider, inspelningar och workshoppar.',
    'Visar det som passar och varför. Passar inget, säger Eko det.',
  ],
  never: 'Det här gör Eko aldrig',
  neverList: [
    'Skickar något om dig eller sidan som du inte själv har sett och valt att skicka.',
    'Lägger något på sidorna du läser.',
    'Räknar besök eller visar reklam.',
  ],
  start: 'Kom igång',
  pin: 'Fäst ikonen: klicka på pusselbiten i verktygsfältet och sedan på nålen eller kugghjulet vid Eko.',
  pinned: 'Ekos ikon finns redan i verktygsfältet.',
  keys: (keys: string) => `Tryck ${keys} för att öppna Eko på en sida.`,
  addressBar: 'Skriv eko och ett mellanslag i adressfältet för att söka i materialet.',
  done: 'Klart',
  settings: 'Inställningar',
};
export type WelcomeTexts = typeof welcomeSv;
