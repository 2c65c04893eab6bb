import type { WelcomeTexts } from './welcome-sv.ts';

/** The welcome, in English. */
export const welcomeEn: WelcomeTexts = {
  title: 'Welcome to Eko',
  does: 'What Eko does',
  doesList: [
    'Reads the page you are on when you click its icon.',
    'Compares it, on your own computer, with the network’s guides, recordings and workshops.',
    'Shows what fits and why. Where nothing fits, Eko says so.',
  ],
  never: 'What Eko never does',
  neverList: [
    'Send anything about you or the page that you have not seen and chosen to send.',
    'Put anything on the pages you read.',
    'Count visits or show advertisements.',
  ],
  start: 'Get started',
  pin: 'Pin the icon: click the puzzle piece in the toolbar, then the pin or the cog beside Eko.',
  pinned: 'Eko’s icon is in the toolbar already.',
  keys: (keys) => `Press ${keys} to open Eko on a page.`,
  addressBar: 'Type eko and a space in the address bar to search the material.',
  done: 'Done',
  settings: 'Settings',
};
