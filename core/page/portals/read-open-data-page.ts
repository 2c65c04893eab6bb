import { LIMITS } from '../page-context.ts';
import { attributeOf, selectAll, textOf } from '../select-elements.ts';
import { createFields, type DistributionDraft, type FactDraft } from './fact-draft.ts';
import { formatInWords } from './to-format.ts';

const ABOUT_DATA =
  /öppna[- ]?data|oppna[-_]?data|psidata|open[- ]?data|dataset|datamängd|datamangd|datakatalog/i;
const FILE =
  /\.(csv|tsv|geojson|json|xml|xlsx?|ods|zip|shp|gpkg|gml|kml|gtfs|rdf|ttl|parquet|pdf)(?:[?#]|$)/i;
const SERVICE = /[?&]service=(wms|wfs|wmts)\b/i;
/** A licence named in running text. */
const LICENSE_WORDS =
  /\bCC[- ]?0(?: 1\.0)?\b|\bCC[- ]BY(?:-(?:SA|NC|ND))*(?: \d\.\d)?\b|creativecommons\.org\/\S+/i;
const TERMS_WORDS = /\b(licens|licence|license|villkor)/i;
/** Fewer are links to documents, as on any page. */
const LEAST_FORMATS = 2;

/**
 * An organisation's own page that offers data files without any portal: at least two formats to
 * download, words about terms of use, and an address or heading that speaks of open data.
 * @param text the page's main text
 */
export function readOpenDataPage(
  root: Element,
  url: string,
  heading: string,
  siteName: string,
  text: string,
): FactDraft | null {
  if (!ABOUT_DATA.test(`${URL.parse(url)?.pathname ?? ''} ${heading}`)) return null;
  const distributions = fileLinks(root);
  const formats = new Set(distributions.map((each) => each.formats?.[0]));
  if (formats.size < LEAST_FORMATS || !TERMS_WORDS.test(text)) return null;
  const { fields, add } = createFields();
  add('title', heading);
  add('description', firstParagraph(text, heading));
  add('publisher', siteName);
  add('license', LICENSE_WORDS.exec(text)?.[0] ?? '');
  const [license] = selectAll(root, 'a[href*="creativecommons.org/"], a[rel~="license"]', 1);
  if (license) add('licenseUrl', attributeOf(license, 'href'));
  const [mail] = selectAll(root, 'main a[href^="mailto:"], article a[href^="mailto:"]', 1);
  if (mail) add('contactEmail', attributeOf(mail, 'href'));
  const [often] = /\buppdateras (?:varje \p{L}+|\p{L}+ligen|årsvis|löpande)/iu.exec(text) ?? [];
  add('updateFrequency', often ?? '');
  return { source: 'labels', fields, distributions };
}

function fileLinks(root: Element): DistributionDraft[] {
  const [main] = selectAll(root, 'main, [role="main"], article', 1);
  return selectAll(main ?? root, 'a[href]').flatMap((link): DistributionDraft[] => {
    const href = attributeOf(link, 'href');
    const [, ending] = FILE.exec(href) ?? SERVICE.exec(href) ?? [];
    if (!ending) return [];
    const title = textOf(link, LIMITS.listItemChars);
    const format = ending.toLowerCase() === 'zip' ? (formatInWords(title)?.name ?? ending) : ending;
    return [{ title, formats: [format], downloadUrl: href }];
  });
}

function firstParagraph(text: string, heading: string): string {
  return text.split('\n').find((line) => line.length >= 45 && line !== heading) ?? '';
}
