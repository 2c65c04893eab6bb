import type { Language } from '../core/material/material.ts';
import type { WorkshopTexts } from './texts/workshops-sv.ts';

const STOCKHOLM = 'Europe/Stockholm';
const LOCALE = { sv: 'sv-SE', en: 'en-GB' } as const;
const DAY_MS = 86_400_000;
/** From here on one thinks in months. */
const MONTHS_FROM_DAYS = 60;

/** When something is: instants with offset, or the day in Stockholm alone. */
interface When {
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly date: string | null;
}

/** How and where it is read. */
interface Reading {
  readonly language: Language;
  /** Instant with offset. */
  readonly now: string;
  readonly texts: Pick<WorkshopTexts, 'goingOn' | 'swedishTime' | 'localTime'>;
  /** The reader's IANA time zone; the machine's own where it is left out. */
  readonly zone?: string;
}

/**
 * When a workshop is, as one says it, in Stockholm's time:
 * `tisdag 1 december kl. 10–11, om 8 dagar`; from elsewhere also in the reader's time.
 */
export function toWorkshopTime(
  when: When,
  reading: Reading,
): { readonly text: string; readonly local: string | null } {
  const {
    language,
    now,
    texts,
    zone = new Intl.DateTimeFormat().resolvedOptions().timeZone,
  } = reading;
  const { startsAt, endsAt, date } = when;
  if (!startsAt) {
    const day = date ? dayOf(`${date}T12:00:00Z`, STOCKHOLM, language, now) : '';
    return { text: date ? `${day}, ${fromNow(date, now, language)}` : '', local: null };
  }
  const relative =
    Date.parse(startsAt) <= Date.parse(now)
      ? texts.goingOn
      : fromNow(dayIn(startsAt, STOCKHOLM), now, language);
  const here = spanIn(STOCKHOLM, startsAt, endsAt, language, now);
  const isElsewhere = clockIn(startsAt, zone) !== clockIn(startsAt, STOCKHOLM);
  if (!isElsewhere) return { text: `${here}, ${relative}`, local: null };
  const there = spanIn(zone, startsAt, endsAt, language, now);
  return { text: `${here} ${texts.swedishTime}, ${relative}`, local: texts.localTime(there) };
}

/** `tisdag 1 december kl. 10–11`; over midnight each end has its day. */
function spanIn(
  zone: string,
  startsAt: string,
  endsAt: string | null,
  language: Language,
  now: string,
): string {
  const at = language === 'sv' ? ' kl. ' : ', ';
  const point = (instant: string) =>
    `${dayOf(instant, zone, language, now)}${at}${timeOf(instant, zone, language)}`;
  if (!endsAt || Date.parse(endsAt) <= Date.parse(startsAt)) return point(startsAt);
  return dayIn(startsAt, zone) === dayIn(endsAt, zone)
    ? `${point(startsAt)}–${timeOf(endsAt, zone, language)}`
    : `${point(startsAt)} – ${point(endsAt)}`;
}

/** `tisdag 1 december`, with the year where it is not this one. */
function dayOf(instant: string, zone: string, language: Language, now: string): string {
  const isThisYear = dayIn(instant, zone).slice(0, 4) === dayIn(now, zone).slice(0, 4);
  return new Intl.DateTimeFormat(LOCALE[language], {
    timeZone: zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(isThisYear ? {} : { year: 'numeric' }),
  })
    .format(new Date(instant))
    .replace(',', '');
}

/** Swedish `10` and `9.30`, English `10:00` and `09:30`. */
function timeOf(instant: string, zone: string, language: Language): string {
  const [hour = '', minute = ''] = clockIn(instant, zone).slice(11).split(':');
  if (language === 'en') return `${hour}:${minute}`;
  return minute === '00' ? String(Number(hour)) : `${Number(hour)}.${minute}`;
}

/** `i dag`, `i morgon`, `om 8 dagar`, `om 3 månader`, counted in days as Stockholm has them. */
function fromNow(day: string, now: string, language: Language): string {
  const days = Math.round((Date.parse(day) - Date.parse(dayIn(now, STOCKHOLM))) / DAY_MS);
  const say = new Intl.RelativeTimeFormat(LOCALE[language], { numeric: 'auto' });
  if (Math.abs(days) < MONTHS_FROM_DAYS) return say.format(days, 'day');
  return say.format(Math.round(days / 30.4), 'month');
}

function dayIn(instant: string, zone: string): string {
  return clockIn(instant, zone).slice(0, 10);
}

/** What calendar and clock show: `2026-12-01 10:00`, which is how Sweden writes it. */
function clockIn(instant: string, zone: string): string {
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(new Date(instant));
}
