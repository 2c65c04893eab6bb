import type { ContributeTexts } from './contribute-sv.ts';

/** The form for tips, in English. */
export const contributeEn: ContributeTexts = {
  title: 'Tell the network',
  intro:
    'You write, see exactly what is sent, and send it yourself. Eko sends nothing of its own accord.',
  back: 'Back',
  kindLabel: 'What is it about?',
  kinds: {
    topic: 'Suggested topic',
    presentation: 'Offer of a presentation',
    material: 'New material',
    change: 'Change to a material',
  },
  subject: 'Title',
  words: 'Your words',
  wordsHelp: 'Write no personal data: issues in the network’s GitLab can be read by anybody.',
  pageAddress: 'The page it is about (empty the field to leave it out)',
  material: (title) => `About: ${title}`,
  preview: 'This is what is sent',
  open: 'Open in GitLab',
  openHelp:
    'An issue opens filled in, in a new tab. It takes an account there, and you send it yourself.',
  openEmpty: 'Open an empty issue in GitLab',
  tooLong: 'The text is too long to go with the link. Copy it, open the issue and paste.',
  noTracker:
    'The network has no address for issues that Eko can use. Copy the text and contact the network.',
  copy: 'Copy the text',
  copied: 'The text is copied.',
  notCopied: 'The browser did not let Eko copy. Select the text above and copy it yourself.',
  without: 'No account? Copy the text and send it to the network.',
  contact: 'How to reach the network',
  policy: 'The network’s rules for contributing',
  issue: { page: 'Page', material: 'Material', address: 'Address' },
};
