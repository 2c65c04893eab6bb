import type { AdviceTexts } from './advice-sv.ts';

/** Advice on a dataset in English; says the same as `advice-sv.ts`. */
export const adviceEn: AdviceTexts = {
  names: {
    title: 'Title',
    publisher: 'Publisher',
    description: 'Description',
    license: 'Licence',
    'license-none-given': 'Licence',
    'license-deed': 'Address of the licence',
    format: 'Format',
    'machine-readable': 'Machine-readable format',
    distribution: 'Distribution',
    contact: 'Contact point',
    keywords: 'Keywords',
    theme: 'Category',
    'access-rights': 'Access rights',
    'hvd-category': 'Category of high-value datasets',
    'conforms-to': 'Conforms to',
    spatial: 'Geographical area',
    temporal: 'Time period',
    issued: 'Release date',
    endpoint: 'Endpoint URL',
    'api-documentation': 'Description of the API',
    'update-frequency': 'Update frequency',
    english: 'Description in English',
  },
  whys: {
    title: 'The title is the first thing that people who search see.',
    publisher: 'The publisher shows who answers for the dataset, and can be searched for.',
    description: 'The description decides whether people see what the dataset can be used for.',
    license: 'The licence belongs to each distribution. Without it nobody knows what is allowed.',
    'license-none-given':
      'The page says that no licence is given. Nobody then knows what is allowed.',
    'license-deed':
      'The link leads to a summary of the licence. Metadata should hold the licence’s own address.',
    format: 'At least one distribution is shown without a format, which decides who can use it.',
    'machine-readable':
      'Only formats for reading are shown. In CSV or JSON, say, the dataset can be used in programs.',
    distribution: 'A dataset may be without a distribution, but with one it can be used at once.',
    contact: 'Whoever finds an error or has a question needs somebody to write to.',
    keywords: 'Keywords help those who search with other words.',
    theme: 'One of the EU’s categories puts the dataset in the right place on data portals.',
    'access-rights': 'Access rights tell who may use the data: public, restricted or non-public.',
    'hvd-category':
      'The page shows a high-value dataset. Its category by the EU’s regulation belongs with it.',
    'conforms-to': 'A shared specification lets data from several publishers be used together.',
    spatial: 'With an area, those who search for a place find the dataset.',
    temporal: 'The time period says which time the data is about.',
    issued: 'The release date is the dataset’s, not the page’s.',
    endpoint: 'The endpoint URL is the address that calls to the API go to.',
    'api-documentation': 'A description, best in OpenAPI, lets developers begin at once.',
    'update-frequency': 'Optional, but tells how fresh one can expect the data to be.',
    english:
      'The texts are marked with a language, none of them English. More people read those on the EU’s portal.',
  },
  obligations: { mandatory: 'mandatory', recommended: 'recommended', useful: 'useful' },
  certainties: {
    unseen: 'Not seen on the page.',
    'may-be-folded': 'Not seen on the page, but may stand in a folded row.',
    shown: '',
  },
  heading: (describes, n) => {
    const what = describes === 'service' ? 'The data service' : 'The dataset';
    if (n === 0) return `${what} on the page`;
    return `${what} on the page: ${n} ${n === 1 ? 'piece' : 'pieces'} of advice`;
  },
  publishedBy: (name) => `Publisher: ${name}`,
  publisherUnseen: 'The publisher is not seen on the page.',
  pending: 'The page is still being filled. Advice comes when it is done.',
  nothing: 'Eko has no advice: what it looks for is on the page.',
  showAll: (n) => `Show all ${n} pieces of advice`,
  showFewer: 'Show fewer',
  guide: (title) => `Read more: ${title}`,
  specification: (name) => `${name} in DCAT-AP-SE`,
  silence: 'Hide this advice',
  silenceName: (name) => `Hide this advice: ${name}`,
  silenceAll: 'Hide all advice',
  silenced: (n) => (n === 1 ? '1 piece of advice is hidden.' : `${n} pieces of advice are hidden.`),
  restore: 'Show hidden advice',
  readAt: (time) => `The page was read at ${time}.`,
  reread: 'Read again',
  copy: 'Copy as JSON-LD',
  copied: 'Copied.',
  notCopied: 'The browser did not allow the copying. Try again.',
};
