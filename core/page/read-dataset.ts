import { cleanText } from './clean-text.ts';
import { type DatasetFacts, LIMITS } from './page-context.ts';
import { type JsonLdNode, textsOf, typesOf } from './read-json-ld.ts';

/** Marks of the portals' own pages (docs/architecture.md names the platforms), field by field. */
const MARKS = {
  page: '[typeof~="dcat:Dataset"], [itemtype$="schema.org/Dataset"], [data-test-id="datasets-block"], section#dataset-resources, [ctx-dataset-schema]',
  publisher:
    '[data-test-id="about-section"] a[href*="/organisations/"], a[href*="/organisations/"], [itemprop="publisher"], [property="dct:publisher"], #organization-info h1, #organization-info .heading',
  license:
    'section.license a, [rel="license"], [itemprop="license"], [property="dct:license"], [rel="dc:rights"]',
  keywords: '.tag-list a, [itemprop="keywords"], [property="dcat:keyword"]',
  formats:
    '.format-label, [data-esb-collection-format], [property="dc:format"], [itemprop="encodingFormat"]',
} as const;

/** What a page says of the dataset it describes: JSON-LD first, then the portals' marks; null elsewhere. */
export function readDataset(
  root: Element,
  jsonLd: readonly JsonLdNode[],
  heading: string,
): DatasetFacts | null {
  const dataset = jsonLd.find((node) => typesOf(node).includes('Dataset'));
  if (!dataset && !root.querySelector(MARKS.page)) return null;
  const downloads = jsonLd.filter((node) =>
    typesOf(node).some((type) => type === 'DataDownload' || type === 'Distribution'),
  );
  const said = (...keys: string[]) => keys.flatMap((key) => textsOf(dataset?.[key]));
  const marked = (selector: string) =>
    [...root.querySelectorAll(selector)].slice(0, 60).map((element) => element.textContent);
  const list = (...texts: (string | null)[]) =>
    [...new Set(texts.map((text) => cleanText(text, LIMITS.listItemChars)).filter(Boolean))].slice(
      0,
      LIMITS.listItems,
    );
  const first = (...texts: (string | null)[]) => list(...texts)[0] ?? '';
  return {
    name: first(...said('name', 'title'), heading),
    description: cleanText(said('description')[0], LIMITS.descriptionChars),
    publisher: first(...said('publisher', 'creator'), ...marked(MARKS.publisher)),
    license: first(
      ...said('license'),
      ...downloads.flatMap((node) => textsOf(node.license)),
      ...marked(MARKS.license),
    ),
    keywords: list(
      ...said('keywords', 'keyword').flatMap((text) => text.split(/[,;]/)),
      ...marked(MARKS.keywords),
    ),
    themes: list(...said('theme')),
    formats: list(
      ...downloads.flatMap((node) => [
        ...textsOf(node.encodingFormat),
        ...textsOf(node.format),
        ...textsOf(node.mediaType),
      ]),
      ...marked(MARKS.formats),
    ),
  };
}
