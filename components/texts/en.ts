import { freshnessEn } from './freshness-en.ts';
import { itemsEn } from './items-en.ts';
import { lookEn } from './look-en.ts';
import { silenceEn } from './silence-en.ts';
import type { Texts } from './sv.ts';
import { workshopsEn } from './workshops-en.ts';

/** Everything Eko says in English. */
export const en: Texts = {
  kinds: {
    guide: 'Guide',
    article: 'Article',
    specification: 'Specification',
    tool: 'Tool',
    policy: 'Policy',
    faq: 'Questions and answers',
    presentation: 'Presentation',
    newsletter: 'Newsletter',
    workshop: 'Workshop',
    'workshop-recording': 'Recording',
  },
  places: {
    selection: 'in your selection',
    title: 'in the title',
    heading: 'in a heading',
    dataset: 'in the dataset',
    description: 'in the description',
    keywords: 'among the keywords',
    breadcrumb: 'in the breadcrumb',
    address: 'in the address',
    text: 'in the text',
    kind: 'as the type of page',
    platform: 'as the page’s platform',
    publisher: 'publishes this page and helped make the material',
  },
  silence: {
    'too-little-text': 'The page holds too little text for Eko to tell what it is about.',
    'other-language': 'The page is in neither Swedish nor English.',
    'other-subject':
      'The page does not seem to be about open data, open source or anything near them.',
    'no-material':
      'The page is about the field, but none of the network’s material fits well enough.',
  },
  unreadable: {
    'browser-page':
      'This is one of the browser’s own pages, which extensions may not read. Go to an ordinary web page and click Eko’s icon there.',
    'extension-store':
      'The browser lets no extension read the extension store. Go to an ordinary web page and click Eko’s icon there.',
    pdf: 'Eko cannot read PDF files. Open the page that links to the file, or search here.',
    'local-file': 'Eko reads web pages only, not files on your computer. Search here instead.',
    'error-page': 'The browser could not show the page. Reload it and click Eko’s icon again.',
    'other-page': 'The browser does not let Eko read this page. Search here instead.',
  },
  forPage: 'For the page',
  countForPage: (n) => (n === 1 ? '1 suggestion for the page' : `${n} suggestions for the page`),
  reading: 'Reading the page …',
  count: (n) => (n === 1 ? '1 suggestion for this page' : `${n} suggestions for this page`),
  nothingFits: 'Nothing fits this page',
  needsClick: (keys) =>
    keys
      ? `The page has changed. Click Eko’s icon or press ${keys}.`
      : 'The page has changed. Click Eko’s icon.',
  cannotRead: 'The page cannot be read',
  notAnswering: 'The page does not answer',
  notAnsweringHelp: 'It is busy with something else. Wait a moment and try again.',
  tryAgain: 'Try again',
  noIndex: 'Eko’s material cannot be read',
  noIndexHelp: 'The file that comes with the extension is missing or damaged. Install Eko again.',
  launchError: 'Something went wrong in Eko',
  launchErrorHelp:
    'Close Eko and open it again. If it keeps happening, install the extension again.',
  fits: 'Fits',
  inSwedish: 'in Swedish',
  inEnglish: 'in English',
  listNote: 'The link leads to the network’s list of workshops.',
  searchLabel: 'Search the network’s material',
  hits: (n) => (n === 0 ? 'No hits. Try another word.' : n === 1 ? '1 hit' : `${n} hits`),
  openPanel: 'Open in the side panel',
  settings: 'Settings',
  items: itemsEn,
  firstHits: (n) => `${n} hits shown, there are more`,
  moreHits: 'Show more hits',
  look: lookEn,
  whyNothing: silenceEn,
  freshness: freshnessEn,
  workshops: workshopsEn,
};
