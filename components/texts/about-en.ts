import type { AboutTexts } from './about-sv.ts';

/** The pages about Eko, in English. */
export const aboutEn: AboutTexts = {
  title: 'About Eko',
  what: 'Eko shows what the open data network knows about the page you are on: guides, recordings and workshops that fit it.',
  version: 'Version',
  materialFrom: 'The material is from',
  networkTitle: (name) => `The network ${name}`,
  behind: 'Behind the network are',
  cooperation: 'In cooperation with',
  links: 'Links',
  start: (name) => `${name} on the web`,
  contact: 'Contact the network',
  policy: 'How to contribute',
  tracker: 'The network’s issues',
  permissionsTitle: 'What Eko may do in your browser',
  permissionsIntro: 'None of this gives a warning when Eko is installed.',
  permissions: {
    activeTab: 'Read the page you are on when you click Eko’s icon or press its keys.',
    scripting:
      'Fetch the page’s text, only when you have clicked the icon or chosen that Eko may always read the site.',
    storage: 'Keep your settings and the network’s material in the browser.',
    alarms: 'Wake up now and then to fetch new material.',
    contextMenus: 'Offer a search in the menu when you right-click on selected text.',
    sidePanel: 'Show Eko in the side panel.',
    notifications: 'Remind you of workshops that you have chosen.',
  },
  privacyTitle: 'Your data',
  privacy: [
    'The page you read is compared with the material on your own computer and then forgotten.',
    'Eko sends neither the page’s text, nor its address, nor what you search for.',
    'When you send the network a tip, you see every character before it leaves, and you send it yourself.',
    'Eko counts no visits and has no accounts.',
  ],
  privacyLink: 'Eko’s privacy policy',
  licenceTitle: 'Licence',
  licence:
    'Eko is open source under the licence EUPL-1.2. Eko is no official product of the network or of any agency.',
  licenceLink: 'Read the licence',
};
