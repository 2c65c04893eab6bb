/** The privacy page, in Swedish; `privacy-en.ts` says the same. `docs/privacy.md` says it for reviewers. */
export const privacySv = {
  title: 'Ekos integritetspolicy',
  short:
    'Eko läser sidan du står på när du ber om det, jämför den på din egen dator med nätverkets material och glömmer den sedan. Eko har ingen server, inga konton och ingen statistik.',
  parts: [
    {
      title: 'Det här läser Eko',
      list: [
        'Sidan du står på, när du klickar på ikonen eller trycker dess tangenter.',
        'Sidor på webbplatser där du själv har valt Visa alltid. Du kan ta tillbaka det i inställningarna.',
        'Ord du har markerat, när du väljer att söka på dem.',
      ],
    },
    {
      title: 'Det här lämnar din webbläsare',
      list: [
        'En fråga efter nytt material, ungefär en gång om dagen och när du väljer Uppdatera nu. Den är likadan för alla och säger inget om dig eller sidorna du läser. Webbservern som svarar ser, som alla webbservrar, din internetadress och tiden.',
        'Ett tips till nätverket, om du själv skickar det. Du ser varje tecken först.',
        'En sida som du öppnar från Eko får veta det som webbläsaren alltid talar om, men inte vilken sida du kom från.',
      ],
    },
    {
      title: 'Det här sparas, och hur länge',
      list: [
        'Dina inställningar, sparade material och bortval: tills du återställer dem eller tar bort Eko. De följer med till dina andra datorer om webbläsaren synkroniserar.',
        'Påminnelser du har bett om: på den här datorn, till dagen efter workshoppen.',
        'Nätverkets material och när det hämtades: på den här datorn, tills det ersätts.',
        'Sidan du läser: i minnet, tills vyn stängs eller sidan byts. Den sparas aldrig.',
      ],
    },
    {
      title: 'Det här bestämmer du',
      list: [
        'I inställningarna kan du stänga av hämtningen av nytt material och förslagen till nätverket. Din organisation kan också göra det.',
        'Tar du bort Eko försvinner allt som Eko har sparat.',
      ],
    },
  ],
  about: 'Om Eko',
};
export type PrivacyTexts = typeof privacySv;
