/** The form for tips, in Swedish; `contribute-en.ts` says the same. Loaded with the form only. */
export const contributeSv = {
  title: 'Tipsa nätverket',
  intro:
    'Du skriver, ser exakt vad som skickas och skickar det själv. Eko skickar ingenting på egen hand.',
  back: 'Tillbaka',
  kindLabel: 'Vad gäller det?',
  kinds: {
    topic: 'Förslag på ämne',
    presentation: 'Erbjudande om presentation',
    material: 'Nytt material',
    change: 'Ändring av material',
  },
  subject: 'Rubrik',
  words: 'Dina ord',
  wordsHelp: 'Skriv inga personuppgifter: ärenden i nätverkets GitLab kan läsas av alla.',
  pageAddress: 'Sidan det gäller (töm fältet för att utelämna den)',
  material: (title: string) => `Det gäller: ${title}`,
  preview: 'Det här skickas',
  open: 'Öppna i GitLab',
  openHelp:
    'Ett ärende öppnas ifyllt i en ny flik. Det kräver ett konto där, och du skickar det själv.',
  openEmpty: 'Öppna tomt ärende i GitLab',
  tooLong:
    'Texten är för lång för att följa med i länken. Kopiera den, öppna ärendet och klistra in.',
  noTracker:
    'Nätverket har ingen adress för ärenden som Eko kan använda. Kopiera texten och kontakta nätverket.',
  copy: 'Kopiera texten',
  copied: 'Texten är kopierad.',
  notCopied: 'Webbläsaren lät inte Eko kopiera. Markera texten ovan och kopiera den själv.',
  without: 'Inget konto? Kopiera texten och skicka den till nätverket.',
  contact: 'Så når du nätverket',
  policy: 'Nätverkets riktlinjer för att bidra',
  /** Labels in the issue itself. */
  issue: { page: 'Sida', material: 'Material', address: 'Adress' },
};
export type ContributeTexts = typeof contributeSv;
