import {
  array,
  check,
  exactOptional,
  is,
  maxLength,
  minEntries,
  object,
  optional,
  picklist,
  pipe,
  regex,
  string,
} from 'valibot';

/** Caps of the format: no index, however large or hostile, costs more than this. */
export const INDEX_LIMITS = {
  items: 20_000,
  idChars: 200,
  titleChars: 300,
  nameChars: 200,
  summaryChars: 600,
  urlChars: 2_000,
  topics: 20,
  topicChars: 60,
  helps: 20,
  helpChars: 200,
  organisers: 50,
  series: 20,
  exceptions: 200,
  organisations: 30,
  mottoChars: 200,
  purposeChars: 1_000,
} as const;

/*
 * What the fields of an index may hold. `regex` beside `check`: the published JSON Schema can say a
 * pattern, but no function.
 */

/** An address that one can open. */
export const webUrl = pipe(
  string(),
  maxLength(INDEX_LIMITS.urlChars),
  regex(/^https?:\/\/[^\s]+$/iu, 'must be an http or https address without spaces'),
  check(isPlainAddress, 'must be a valid address without user name or password'),
);

/** Where a person leaves their name, or a program asks by itself: encrypted only. */
export const secureUrl = pipe(webUrl, regex(/^https:/iu, 'must be an https address'));

/** A page, or one mailbox without subject or text of its own. */
export const contactAddress = pipe(
  string(),
  maxLength(INDEX_LIMITS.urlChars),
  regex(
    /^(?:https:\/\/[^\s@]+|mailto:[^\s@?&,;<>]+@[^\s@?&,;<>]+)$/iu,
    'must be an https page or mailto: with one address',
  ),
);

/** One line of text that says something. */
export const line = (maxChars: number) =>
  pipe(string(), regex(/\S/u, 'must not be empty'), maxLength(maxChars));

/** A list of such lines; none where it is left out. */
export const lines = (maxItems: number, maxChars: number) =>
  optional(pipe(array(line(maxChars)), maxLength(maxItems)), []);

/** What tells an item from all others. */
export const id = pipe(
  string(),
  regex(/^[^\s\p{Cc}]+$/u, 'must have no spaces or control characters'),
  maxLength(INDEX_LIMITS.idChars),
);

/** A text in Swedish, English or both. */
export const localizedText = (maxChars: number) =>
  pipe(
    object({ sv: exactOptional(line(maxChars)), en: exactOptional(line(maxChars)) }),
    minEntries(1, 'must be there in at least one of sv and en'),
  );

/** The language of a text. */
export const language = picklist(['sv', 'en']);

/** A day, a month or a year. */
export const partialDate = pipe(
  string(),
  regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be YYYY, YYYY-MM or YYYY-MM-DD'),
  check(isCalendarDate, 'must be a date that exists'),
);

/** A day. */
export const day = pipe(
  string(),
  regex(/^\d{4}-\d{2}-\d{2}$/, 'must be YYYY-MM-DD'),
  check(isCalendarDate, 'must be a date that exists'),
);

/** Whether a text is a day as the format writes it, `2024-05-07`. */
export function isDay(text: string): boolean {
  return is(day, text);
}

/** An instant with its offset; the pattern first, as Date.parse takes much else. */
export const instantSchema = pipe(
  string(),
  regex(
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?$/,
    'must be an instant, as 2024-05-07T12:00:00+02:00',
  ),
  regex(/(Z|[+-]\d{2}:\d{2})$/, 'has no time zone: add its offset, as +02:00 in summer'),
  check(isInstant, 'must be an instant that exists'),
);

/** A time of day in Stockholm, as 09:30. */
export const timeOfDay = pipe(
  string(),
  regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day, as 09:30'),
);

function isPlainAddress(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && url.hostname !== '' && url.username === '' && url.password === '';
}

function isInstant(text: string): boolean {
  return isCalendarDate(text.slice(0, 10)) && !Number.isNaN(Date.parse(text));
}

/** Date.parse alone moves 30 February on to March. */
function isCalendarDate(text: string): boolean {
  const [year = 0, month = 1, dayOfMonth = 1] = text.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
}
