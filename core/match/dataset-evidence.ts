import { formatNames, isForPeople } from '../page/dataset-facts.ts';
import type { PageContext } from '../page/page-context.ts';

/** What the page says of its dataset, as texts to read for words. */
export function datasetTexts({ dataset }: PageContext): readonly string[] {
  if (!dataset) return [];
  return [
    dataset.title,
    dataset.description,
    ...dataset.keywords,
    ...dataset.themes,
    ...dataset.conformsTo,
  ];
}

/** Concepts that the dataset's facts and gaps speak of, though no word on the page does, with their weight. */
export function datasetConcepts(
  page: PageContext,
): readonly (readonly [id: string, weight: number])[] {
  if (page.kind === 'code') return CODE;
  const { dataset } = page;
  if (!dataset) return [];
  if (dataset.describes === 'service') return [['api', 1.5]];
  const formats = formatNames(dataset);
  const concepts: (readonly [string, number])[] = [];
  if (formats.length > 0 && formats.every(isForPeople))
    concepts.push(['file-format', 5], ['machine-readable', 5]);
  if (dataset.endpoints.length > 0 || formats.some((name) => name === 'API' || name === 'OpenAPI'))
    concepts.push(['api', 1.5]);
  const licence = dataset.license?.kind;
  if (licence !== 'open') concepts.push(['licence', licence === 'none-given' ? 3 : 1.5]);
  if (dataset.isHighValue) concepts.push(['high-value-datasets', 3]);
  return concepts;
}

/** Whoever stands on a repository settles its licence and how others find it. */
const CODE: readonly (readonly [string, number])[] = [
  ['software-licence', 2],
  ['publiccode-yml', 1],
  ['open-source', 1],
];
