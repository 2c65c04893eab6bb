import type { DatasetFacts } from '../../core/page/dataset-facts.ts';
import type { DatasetView } from '../../core/view-state.ts';
import { samples } from './samples.ts';

/** Three stars: a title and a file, and much that the page does not say. */
const facts: DatasetFacts = {
  describes: 'dataset',
  title: 'Badplatser i Exempelköping',
  description: '',
  languages: ['sv'],
  publisher: 'Exempelköpings kommun',
  contact: null,
  license: null,
  accessRights: null,
  themes: [],
  keywords: [],
  distributions: [
    {
      title: 'Badplatser som CSV',
      format: { name: 'CSV', mediaType: 'text/csv' },
      accessUrl: 'https://data.example/badplatser.csv',
      downloadUrl: '',
      license: null,
    },
  ],
  endpoints: [],
  documentation: [],
  updateFrequency: '',
  issued: '',
  modified: '',
  spatial: [],
  isMapped: false,
  temporal: '',
  conformsTo: [],
  isHighValue: false,
  highValueCategories: [],
  series: '',
  isPending: false,
  readBy: ['labels'],
};

/** A dataset on a portal, as Eko reads it. */
export const dataset: DatasetView = {
  url: 'https://www.dataportal.se/datasets/1_1/badplatser',
  kind: 'dataset',
  platform: 'dataportal',
  dataset: facts,
  readAt: '2024-09-24T08:59:00+02:00',
  materials: { length: samples.length, at: (item) => samples[item] },
  silenced: ['keywords'],
};
