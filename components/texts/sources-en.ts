import type { SourceTexts } from './sources-sv.ts';

/** The settings' section on sources, in English. */
export const sourcesEn: SourceTexts = {
  outcomes: {
    updated: 'New material fetched.',
    unchanged: 'Nothing new since last time.',
    unreachable:
      'The source cannot be reached, or does not let extensions read it (CORS). What was fetched before is used.',
    timeout: 'The source did not answer in time. What was fetched before is used.',
    redirected:
      'The source pointed to another address, and Eko does not follow such pointers. Check the address, and whether your connection waits for you to log in. What was fetched before is used.',
    'too-many-requests':
      'The source has had too many requests and asks Eko to wait. What was fetched before is used.',
    refused: 'The source refused to let Eko read. What was fetched before is used.',
    missing: 'There is nothing to fetch at the address yet. What was fetched before is used.',
    'server-error': 'The source has technical problems. What was fetched before is used.',
    'too-large': 'The answer was too large and was not used.',
    'not-json': 'The answer was no file of material, perhaps an error page. It was not used.',
    'wrong-format': 'The answer has a format that Eko cannot read. It was not used.',
    empty: 'The answer was empty and was not used.',
    older: 'The answer was older than what Eko has and was not used.',
    shrunk: 'So much was missing from the answer that Eko kept what was fetched before.',
    'storage-full':
      'There was no room for the new material on this computer. What was fetched before is used.',
  },
  title: 'Sources',
  intro:
    'Eko fetches the network’s material in the background. Nothing about you or the pages that you read is sent.',
  refreshNow: 'Update now',
  refreshing: 'Fetching material …',
  refreshOff: 'Eko fetches nothing new and shows what is there already.',
  automatic: 'Fetch new material automatically',
  never: 'Not fetched yet.',
  notNeeded: 'Only read when the network’s index cannot be fetched.',
  kinds: { index: 'Material index', wiki: 'Wiki' },
  materials: (n) => (n === 1 ? '1 material' : `${n} materials`),
  licence: (name) => `Licence: ${name}`,
  publisher: (name) => `Publisher: ${name}`,
  remove: (name) => `Remove ${name}`,
  add: 'Add a source',
  addHelp: 'Other networks can publish indexes of their own. Their material is shown with ours.',
  name: 'Name',
  address: 'The source’s address (https)',
  publisherLabel: 'Publisher',
  licenceLabel: 'Licence',
  addButton: 'Add',
  badAddress: 'The address must begin with https:// and must not be in the list already.',
  addresses: 'The network’s addresses',
  indexAddress: 'The network’s index',
  wikiAddress: 'The network’s wiki (GitLab’s API)',
  wikiLicence: 'Licence of the wiki’s texts, if known',
  wikiLicenceHelp:
    'Without a licence Eko shows only headings and links from the wiki, not its own sentences.',
  save: 'Save addresses',
  reset: 'Reset addresses',
};
