import type { SiteTexts } from './sites-sv.ts';

export const sitesEn: SiteTexts = {
  title: 'This site',
  off: (host) =>
    `Eko reads ${host} only when you click its icon. If you choose to always show, Eko reads its pages when you open them, and the icon shows the number of suggestions.`,
  on: (host) => `On ${host} the icon shows how many suggestions fit the page.`,
  snoozed: (host, until) => `Eko is silent on ${host} until ${until}.`,
  withdrawn: (host) =>
    `The browser no longer lets Eko read ${host} by itself. You can allow it again.`,
  showAlways: (host) => `Always show on ${host}`,
  allowAgain: 'Allow again',
  stop: 'Turn off',
  snoozeSite: 'Pause this site for a day',
  snoozeAll: 'Pause all for a day',
  endSnooze: 'End the pause',
  askForTab: 'Ask to read this site',
  askedForTab: 'Answer the question at Eko’s icon in the toolbar.',
  notAllowed: (host) => `Eko was not allowed to read ${host}. Nothing has changed.`,
};
