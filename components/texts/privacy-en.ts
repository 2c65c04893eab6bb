import type { PrivacyTexts } from './privacy-sv.ts';

/** The privacy page, in English. */
export const privacyEn: PrivacyTexts = {
  title: 'Eko’s privacy policy',
  short:
    'Eko reads the page in front when you ask it to, compares it on your own computer with the network’s material, and then forgets it. Eko has no server, no accounts and no statistics.',
  parts: [
    {
      title: 'What Eko reads',
      list: [
        'The page in front, when you click the icon or press its keys.',
        'Pages on sites for which you chose to show always. You can take that back in the settings.',
        'Words that you marked, when you choose to search for them.',
      ],
    },
    {
      title: 'What leaves your browser',
      list: [
        'A question for new material, about once a day and when you choose to update now. It is the same for everybody and says nothing of you or of the pages you read. The web server that answers sees, as all web servers do, your internet address and the time.',
        'A tip to the network, if you send it yourself. You see every character first.',
        'A page that you open from Eko learns what your browser always tells, but not which page you came from.',
      ],
    },
    {
      title: 'What is kept, and how long',
      list: [
        'Your settings, saved materials and what you put away: until you reset them or remove Eko. They follow you to your other computers if your browser synchronises.',
        'Reminders that you asked for: on this computer, until the day after the workshop.',
        'The network’s material and when it was fetched: on this computer, until it is replaced.',
        'The page you read: in memory, until the view closes or the page changes. It is never stored.',
      ],
    },
    {
      title: 'What you decide',
      list: [
        'In the settings you can switch off fetching new material and suggestions to the network. Your organisation can do so too.',
        'If you remove Eko, everything that Eko has kept is gone.',
      ],
    },
  ],
  about: 'About Eko',
};
