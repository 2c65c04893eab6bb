import type { Language, Network, Workshop } from '../material/material.ts';

/** RFC 5545, 3.1: a line is folded before it is longer, its end not counted. */
const LINE_OCTETS = 75;

/**
 * Workshops as iCalendar (RFC 5545): instants in UTC, so that no zone has to be described; a
 * workshop of which only the day is known as a day. Its UID stays the same whenever and wherever it
 * is written, so that a calendar which has it already takes the change over. One without a day is
 * left out.
 * @param writtenAt instant with offset: DTSTAMP; the index's own instant where the same index has
 * to give the same bytes
 * @param use `feed`: a calendar to subscribe to, with a name; `event`: entries for a calendar that
 * the user has, without one, as some programs open a named file as a calendar of its own
 * @returns the file's text, its lines ended with CR LF
 */
export function toCalendar(
  workshops: readonly Workshop[],
  network: Network,
  writtenAt: string,
  use: 'feed' | 'event',
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Eko//Workshops//SV',
    ...(use === 'feed' ? feedLines(network) : []),
    ...workshops.flatMap((workshop) => eventLines(workshop, network, writtenAt)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** The name that a file of one workshop gets. */
export function toCalendarFileName({ id }: Workshop): string {
  return `${id.replace(/[^\w-]+/g, '-').slice(0, 80)}.ics`;
}

/** RFC 7986, 5.1 and 5.7; older programs know the name by X-WR-CALNAME alone. */
function feedLines({ name, workshopsUrl, calendarUrl }: Network): string[] {
  return [
    `NAME:${toText(name)}`,
    `X-WR-CALNAME:${toText(name)}`,
    `URL:${toUri(workshopsUrl)}`,
    ...(calendarUrl ? [`SOURCE;VALUE=URI:${toUri(calendarUrl)}`] : []),
    'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
    'X-PUBLISHED-TTL:PT12H',
  ];
}

function eventLines(workshop: Workshop, network: Network, writtenAt: string): string[] {
  const when = timeLines(workshop);
  if (when.length === 0) return [];
  const { id, status, sequence = 0, title, language, topics, signupUrl, url } = workshop;
  const isCancelled = status === 'cancelled';
  const host = URL.parse(network.url)?.hostname || 'eko';
  const place = placeText(workshop);
  return [
    'BEGIN:VEVENT',
    `UID:${toText(`${id}@${host}`)}`,
    `DTSTAMP:${toUtc(writtenAt)}`,
    ...when,
    `SEQUENCE:${sequence}`,
    `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    // Many programs show no status: the title says it as well.
    `SUMMARY:${toText(isCancelled ? `${CANCELLED[language]}: ${title}` : title)}`,
    `DESCRIPTION:${toText(descriptionText(workshop))}`,
    ...(place ? [`LOCATION:${toText(place)}`] : []),
    ...(topics.length > 0 ? [`CATEGORIES:${topics.map(toText).join(',')}`] : []),
    `URL:${toUri(isCancelled ? url : (signupUrl ?? url))}`,
    'END:VEVENT',
  ];
}

const CANCELLED: Record<Language, string> = { sv: 'Inställd', en: 'Cancelled' };
const ONLINE: Record<Language, string> = { sv: 'På nätet', en: 'Online' };

/** A day without hours leaves its calendar free: nobody knows yet when one is busy. */
function timeLines({ startsAt, endsAt, date }: Workshop): string[] {
  if (!startsAt)
    return date ? [`DTSTART;VALUE=DATE:${date.replaceAll('-', '')}`, 'TRANSP:TRANSPARENT'] : [];
  const hasLength = endsAt !== null && Date.parse(endsAt) > Date.parse(startsAt);
  return [`DTSTART:${toUtc(startsAt)}`, ...(hasLength ? [`DTEND:${toUtc(endsAt)}`] : [])];
}

function placeText({ place, online, language }: Workshop): string {
  return [place, online ? ONLINE[language] : null].filter(Boolean).join(', ');
}

/** The addresses stand here too, as some programs hide URL. */
function descriptionText({ summary, language, organisers, signupUrl, url, status }: Workshop) {
  const addresses = status === 'cancelled' ? [url] : [...new Set([signupUrl ?? url, url])];
  const text = summary[language] ?? summary.sv ?? summary.en ?? '';
  return [text, organisers.join(', '), addresses.join('\n')].filter(Boolean).join('\n\n');
}

/** RFC 5545, 3.3.11. Control characters may not stand in a text; a line break may, as `\n`. */
function toText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/** A URI is not escaped: as the URL parser writes it, it holds neither line breaks nor spaces. */
function toUri(address: string): string {
  return URL.parse(address)?.href ?? '';
}

function toUtc(instant: string): string {
  return `${new Date(instant).toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;
}

/** RFC 5545, 3.1: at most 75 octets a line, a space before what goes on; no character is cut. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LINE_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** How long a character is in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
