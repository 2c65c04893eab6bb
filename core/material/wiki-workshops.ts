import type { WikiLink, WikiPageText, WikiSection } from './read-wiki-page.ts';
import { isSameTitle } from './same-title.ts';
import { isDay } from './value-schemas.ts';
import { wikiSlugKey } from './wiki-slug.ts';

const COMING = /^kommande (?:event|workshop)/i;
const PAST = /^genomförda (?:event|workshop)/i;
const SIGN_UP = /anmäl|registrer|sign[ -]?up|biljett/i;
const SIGN_UP_HOST = /^(?:www\.)?goto10\.se$/;
const RECORDING = /inspelning|inspelad|video|film|recording/i;
const RECORDING_HOST = /^(?:(?:www\.|m\.)?youtube\.com|youtu\.be)$/;

/**
 * The workshops of a page that lists them as the network does: under "Kommande event" and
 * "Genomförda event" a table of date and title, and further down a section for each with its links.
 * @param pageUrl where the page is read
 */
export function wikiWorkshops(page: WikiPageText, pageUrl: string) {
  return listedRows(page).flatMap(({ date, title, coming }) => {
    if (!isDay(date)) return [];
    const section = sectionOf(page.sections, title);
    const links = [...title.links, ...(section?.links ?? [])].filter(({ url }) => isWeb(url));
    return [toEvent({ date, title: title.text, links, section, coming, pageUrl })];
  });
}

/** The rows of those tables that say a title and no day, for whoever can mend them: readers do not get them. */
export function undatedWorkshops(page: WikiPageText): { date: string; title: string }[] {
  return listedRows(page)
    .filter(({ date }) => !isDay(date))
    .map(({ date, title }) => ({ date, title: title.text }));
}

function listedRows({ sections }: WikiPageText) {
  return sections.flatMap(({ heading, rows }) => {
    const coming = COMING.test(heading);
    if (!coming && !PAST.test(heading)) return [];
    return rows.flatMap(([date, title]) =>
      title?.text ? [{ date: date?.text ?? '', title, coming }] : [],
    );
  });
}

interface Listed {
  readonly date: string;
  readonly title: string;
  readonly links: readonly WikiLink[];
  readonly section: WikiSection | undefined;
  readonly coming: boolean;
  readonly pageUrl: string;
}

function toEvent({ date, title, links, section, coming, pageUrl }: Listed) {
  const recordingUrl = links.find(isRecording)?.url ?? null;
  const item = {
    id: `wiki-ws-${date}-${anchorOf(title)}`.slice(0, 200),
    title,
    url: section
      ? `${pageUrl}#${encodeURIComponent(anchorOf(section.heading).toWellFormed())}`
      : pageUrl,
    language: 'sv' as const,
    topics: [],
    summary: { sv: title },
  };
  return {
    workshop: { ...item, date, signupUrl: coming ? (links.find(isSignUp)?.url ?? null) : null },
    recording: recordingUrl && {
      ...item,
      addressIsList: !section,
      kind: 'workshop-recording' as const,
      published: date,
      recordingUrl,
    },
  };
}

/** By the row's own link to an anchor, else by title: headings may differ from the table. */
function sectionOf(
  sections: readonly WikiSection[],
  title: { readonly text: string; readonly links: readonly WikiLink[] },
): WikiSection | undefined {
  const anchors = title.links
    .filter(({ url }) => url.startsWith('#'))
    .map(({ url }) => wikiSlugKey(url.slice(1)));
  return sections.find(
    ({ heading }) =>
      heading !== '' && (anchors.includes(anchorOf(heading)) || isSameTitle(heading, title.text)),
  );
}

function isSignUp({ text, url }: WikiLink): boolean {
  return SIGN_UP_HOST.test(URL.parse(url)?.hostname ?? '') || SIGN_UP.test(text);
}

function isRecording({ text, url }: WikiLink): boolean {
  const { hostname = '', pathname = '' } = URL.parse(url) ?? {};
  return RECORDING_HOST.test(hostname) || /\.(?:mp4|webm)$/i.test(pathname) || RECORDING.test(text);
}

function isWeb(url: string): boolean {
  return /^https?:\/\//i.test(url);
}

/** GitLab's anchor of a heading: `Öppna licenser & immaterialrätt` → `öppna-licenser-immaterialrätt`. */
function anchorOf(heading: string): string {
  return heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]+/gu, '')
    .trim()
    .replace(/[\s-]+/g, '-');
}
