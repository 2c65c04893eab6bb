/** The pages about Eko, in Swedish; `about-en.ts` says the same. Loaded by those pages only. */
export const aboutSv = {
  title: 'Om Eko',
  what: 'Eko visar vad nätverket för öppna data vet om den sida du står på: guider, inspelningar och workshoppar som passar just den.',
  version: 'Version',
  materialFrom: 'Materialet är från',
  networkTitle: (name: string) => `Nätverket ${name}`,
  behind: 'Bakom nätverket står',
  cooperation: 'I samverkan med',
  links: 'Länkar',
  start: (name: string) => `${name} på webben`,
  contact: 'Kontakta nätverket',
  policy: 'Så bidrar du',
  tracker: 'Nätverkets ärenden',
  permissionsTitle: 'Det här får Eko göra i din webbläsare',
  permissionsIntro: 'Inget av detta ger en varning när Eko installeras.',
  permissions: {
    activeTab: 'Läsa sidan du står på när du klickar på Ekos ikon eller trycker dess tangenter.',
    scripting:
      'Hämta sidans text, bara när du har klickat på ikonen eller själv valt att Eko alltid får läsa sajten.',
    storage: 'Spara dina inställningar och nätverkets material i webbläsaren.',
    alarms: 'Vakna då och då för att hämta nytt material.',
    contextMenus: 'Visa en sökning i menyn när du högerklickar på markerad text.',
    sidePanel: 'Visa Eko i sidopanelen.',
    notifications: 'Påminna om workshoppar som du har valt.',
  } as Readonly<Record<string, string>>,
  privacyTitle: 'Dina uppgifter',
  privacy: [
    'Sidan du läser jämförs med materialet på din egen dator och glöms sedan.',
    'Eko skickar varken sidans text, dess adress eller dina sökord.',
    'När du tipsar nätverket ser du varje tecken innan det skickas, och du skickar det själv.',
    'Eko räknar inga besök och har inga konton.',
  ],
  privacyLink: 'Ekos integritetspolicy',
  licenceTitle: 'Licens',
  licence:
    'Eko är öppen programvara under licensen EUPL-1.2. Eko är ingen officiell produkt från nätverket eller någon myndighet.',
  licenceLink: 'Läs licensen',
};
export type AboutTexts = typeof aboutSv;
