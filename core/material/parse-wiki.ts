import * as v from 'valibot';
import { type MaterialInFile, toIndexFile } from './index-file.ts';
import type { Network } from './material.ts';
import { readWikiPage, type WikiPageText } from './read-wiki-page.ts';
import type { Source } from './source.ts';
import { INDEX_LIMITS } from './value-schemas.ts';
import { wikiPageUrl, wikiSlugKey } from './wiki-slug.ts';
import { wikiWorkshops } from './wiki-workshops.ts';

/** A page in the answer of GitLab's wiki API. https://docs.gitlab.com/api/wikis/ */
const PageSchema = v.object({
  slug: v.pipe(v.string(), v.minLength(1), v.maxLength(1_000)),
  title: v.fallback(v.string(), ''),
  format: v.fallback(v.string(), 'markdown'),
  content: v.fallback(v.string(), ''),
  encoding: v.fallback(v.string(), 'UTF-8'),
});

interface WikiOrigin {
  readonly source: Pick<Source, 'address' | 'licence'>;
  readonly network: Network;
  /** Instant at which the wiki answered. */
  readonly receivedAt: string;
  /** Dates of last change by slug key, where they are known: the API tells none. */
  readonly updated?: ReadonlyMap<string, string>;
}

/** Sections that every page may have, and that say nothing of its subject. */
const COMMON_HEADINGS = new Set(['innehåll', 'innehållsförteckning', 'sammanfattning', 'länkar']);

/**
 * The wiki's answer as an index file, to be read by parseIndex like any other; null where the
 * answer is no list of pages. Pages for the wiki's own layout (`_sidebar`, `templates/`) are left out.
 * @param answer what JSON.parse gave for the list of pages with content
 */
export function parseWiki(answer: unknown, origin: WikiOrigin): object | null {
  if (!Array.isArray(answer)) return null;
  const pages = answer.slice(0, INDEX_LIMITS.items).flatMap((each) => {
    const parsed = v.safeParse(PageSchema, each);
    return parsed.success && isShown(parsed.output.slug) ? [parsed.output] : [];
  });
  if (pages.length === 0 && answer.length > 0) return null;
  const wikiUrl = wikiAddress(origin.source.address);
  const read = pages.map((page) => {
    const text = readWikiPage(isReadable(page) ? page.content : '');
    return { page, text, url: wikiPageUrl(wikiUrl, page.slug) };
  });
  const events = read.flatMap(({ text, url }) => wikiWorkshops(text, url));
  const materials = [
    ...read.map(({ page, text, url }) => toMaterial(page, text, url, origin)),
    ...events.flatMap(({ recording }) => (recording ? [{ ...recording, ...common(origin) }] : [])),
  ];
  return toIndexFile(
    origin,
    materials,
    events.map(({ workshop }) => workshop),
  );
}

function common({ network }: WikiOrigin) {
  return { publisher: network.name, network: true };
}

function toMaterial(
  page: v.InferOutput<typeof PageSchema>,
  text: WikiPageText,
  url: string,
  origin: WikiOrigin,
): MaterialInFile {
  const key = wikiSlugKey(page.slug);
  const { title, lang = '' } = text.frontMatter;
  const headings = text.sections
    .map(({ heading }) => heading)
    .filter((heading) => heading && !COMMON_HEADINGS.has(heading.toLowerCase()));
  const updated = origin.updated?.get(key);
  return {
    id: `wiki-${key}`,
    title: title ?? titleOf(page),
    ...(title ? {} : { titleIsFileName: true }),
    ...(updated ? { updated } : {}),
    url,
    kind: /\bfaq\b|vanliga-frågor/.test(key) ? 'faq' : 'article',
    language: lang.startsWith('en') ? 'en' : 'sv',
    topics: headings.map((heading) => heading.toLowerCase()),
    summary: toSummary(text, headings, origin.source.licence),
    ...common(origin),
  };
}

/** GitLab's own rule for pages without a title of their own. */
function titleOf({ slug, title }: v.InferOutput<typeof PageSchema>): string {
  if (wikiSlugKey(slug) === 'home') return 'Home';
  return title.trim() || (slug.split('/').at(-1) ?? slug).replaceAll('-', ' ');
}

/** The page's own words only where their licence is known; else what its headings are. */
function toSummary(text: WikiPageText, headings: readonly string[], licence: string | null) {
  const own = licence ? text.firstParagraph : '';
  if (own) return { sv: own };
  const parts = headings.slice(0, 5).join(' · ');
  return { sv: parts || 'En sida i wikin.' };
}

function isShown(slug: string): boolean {
  const key = wikiSlugKey(slug);
  return !/^templates(?:\/|$)/.test(key) && !(key.split('/').at(-1) ?? '').startsWith('_');
}

function isReadable({ format, encoding }: v.InferOutput<typeof PageSchema>): boolean {
  return format.toLowerCase() === 'markdown' && /^utf-?8$/i.test(encoding);
}

/** `https://gitlab.com/api/v4/projects/a%2Fwiki/wikis?…` → `https://gitlab.com/a/wiki/-/wikis`. */
function wikiAddress(apiAddress: string): string {
  const url = URL.parse(apiAddress);
  const [, root = '', project = ''] =
    /^(.*)\/api\/v4\/projects\/([^/]+)\/wikis$/.exec(url?.pathname ?? '') ?? [];
  return `${url?.origin ?? ''}${root}/${wikiProject(project)}/-/wikis`;
}

/** The slash of a project's path is escaped in the API. */
function wikiProject(escaped: string): string {
  return escaped.replace(/%2f/gi, '/');
}
