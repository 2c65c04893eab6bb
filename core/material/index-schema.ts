import {
  array,
  boolean,
  check,
  exactOptional,
  type GenericSchema,
  integer,
  literal,
  maxLength,
  maxValue,
  minEntries,
  minValue,
  nullable,
  number,
  object,
  optional,
  picklist,
  pipe,
  regex,
  string,
} from 'valibot';
import {
  INDEX_FORMAT_VERSION,
  MATERIAL_KINDS,
  type Material,
  type Network,
  WEEKDAYS,
  type Workshop,
  type WorkshopSeries,
} from './material.ts';

/** What `format` says in every index file. */
export const INDEX_FORMAT = 'eko-material-index';

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

// `regex` beside `check`: the published JSON Schema can say a pattern, but no function.
const webUrl = pipe(
  string(),
  maxLength(INDEX_LIMITS.urlChars),
  regex(/^https?:\/\/[^\s]+$/iu, 'must be an http or https address without spaces'),
  check(isPlainAddress, 'must be a valid address without user name or password'),
);

/** Where a person leaves their name, or a program asks by itself: encrypted only. */
const secureUrl = pipe(webUrl, regex(/^https:/iu, 'must be an https address'));

/** A page, or one mailbox without subject or text of its own. */
const contactAddress = pipe(
  string(),
  maxLength(INDEX_LIMITS.urlChars),
  regex(
    /^(?:https:\/\/[^\s@]+|mailto:[^\s@?&,;<>]+@[^\s@?&,;<>]+)$/iu,
    'must be an https page or mailto: with one address',
  ),
);

const line = (maxChars: number) =>
  pipe(string(), regex(/\S/u, 'must not be empty'), maxLength(maxChars));

const lines = (maxItems: number, maxChars: number) =>
  optional(pipe(array(line(maxChars)), maxLength(maxItems)), []);

const id = pipe(
  string(),
  regex(/^[^\s\p{Cc}]+$/u, 'must have no spaces or control characters'),
  maxLength(INDEX_LIMITS.idChars),
);

const localizedText = (maxChars: number) =>
  pipe(
    object({ sv: exactOptional(line(maxChars)), en: exactOptional(line(maxChars)) }),
    minEntries(1, 'must be there in at least one of sv and en'),
  );

const language = picklist(['sv', 'en']);

const partialDate = pipe(
  string(),
  regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be YYYY, YYYY-MM or YYYY-MM-DD'),
  check(isCalendarDate, 'must be a date that exists'),
);

const day = pipe(
  string(),
  regex(/^\d{4}-\d{2}-\d{2}$/, 'must be YYYY-MM-DD'),
  check(isCalendarDate, 'must be a date that exists'),
);

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

/** A material as it stands in a file: what has a default may be left out. */
export const materialSchema = object({
  id,
  title: line(INDEX_LIMITS.titleChars),
  url: webUrl,
  addressIsList: optional(boolean(), false),
  kind: picklist(MATERIAL_KINDS),
  publisher: line(INDEX_LIMITS.nameChars),
  language,
  published: optional(nullable(partialDate), null),
  topics: lines(INDEX_LIMITS.topics, INDEX_LIMITS.topicChars),
  summary: localizedText(INDEX_LIMITS.summaryChars),
  helps: optional(
    object({
      sv: lines(INDEX_LIMITS.helps, INDEX_LIMITS.helpChars),
      en: lines(INDEX_LIMITS.helps, INDEX_LIMITS.helpChars),
    }),
    {},
  ),
  network: optional(boolean(), false),
  recordingUrl: optional(nullable(webUrl), null),
  slidesUrl: optional(nullable(webUrl), null),
  updated: exactOptional(partialDate),
  titleIsFileName: exactOptional(boolean()),
}) satisfies GenericSchema<unknown, Material>;

/** A workshop as it stands in a file. */
export const workshopSchema = pipe(
  object({
    id,
    title: line(INDEX_LIMITS.titleChars),
    url: webUrl,
    date: optional(nullable(day), null),
    startsAt: optional(nullable(instantSchema), null),
    endsAt: optional(nullable(instantSchema), null),
    status: optional(picklist(['scheduled', 'cancelled', 'moved']), 'scheduled'),
    language,
    organisers: lines(INDEX_LIMITS.organisers, INDEX_LIMITS.nameChars),
    topics: lines(INDEX_LIMITS.topics, INDEX_LIMITS.topicChars),
    summary: localizedText(INDEX_LIMITS.summaryChars),
    signupUrl: optional(nullable(secureUrl), null),
    place: optional(nullable(line(INDEX_LIMITS.nameChars)), null),
    online: optional(boolean(), false),
    sequence: exactOptional(pipe(number(), integer(), minValue(0), maxValue(2_147_483_647))),
    recordingUrl: exactOptional(webUrl),
    slidesUrl: exactOptional(webUrl),
  }),
  check((workshop) => endsAfterStart(workshop), 'must not end before it starts'),
) satisfies GenericSchema<unknown, Workshop>;

const timeOfDay = pipe(
  string(),
  regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day, as 09:30'),
);

/** A rule by which the network meets. */
export const seriesSchema = object({
  id,
  title: line(INDEX_LIMITS.titleChars),
  url: webUrl,
  language,
  weekday: picklist(WEEKDAYS),
  weekOfMonth: picklist([1, 2, 3, 4, -1]),
  startTime: optional(nullable(timeOfDay), null),
  endTime: optional(nullable(timeOfDay), null),
  breakMonths: optional(
    pipe(array(pipe(number(), integer(), minValue(1), maxValue(12))), maxLength(12)),
    [],
  ),
  exceptions: optional(pipe(array(day), maxLength(INDEX_LIMITS.exceptions)), []),
  activeUntil: optional(nullable(day), null),
}) satisfies GenericSchema<unknown, WorkshopSeries>;

/** Ids that the publisher has taken back. */
export const withdrawnSchema = pipe(array(id), maxLength(INDEX_LIMITS.items));

const organisations = pipe(
  array(object({ name: line(INDEX_LIMITS.nameChars), url: exactOptional(webUrl) })),
  maxLength(INDEX_LIMITS.organisations),
);

/** Who publishes the index. */
export const networkSchema = object({
  name: line(INDEX_LIMITS.nameChars),
  url: webUrl,
  workshopsUrl: webUrl,
  workshopHabit: localizedText(INDEX_LIMITS.summaryChars),
  calendarUrl: exactOptional(secureUrl),
  motto: exactOptional(localizedText(INDEX_LIMITS.mottoChars)),
  purpose: exactOptional(localizedText(INDEX_LIMITS.purposeChars)),
  behind: exactOptional(organisations),
  cooperation: exactOptional(organisations),
  contact: exactOptional(contactAddress),
  trackerUrl: exactOptional(secureUrl),
  contributionPolicyUrl: exactOptional(secureUrl),
}) satisfies GenericSchema<unknown, Network>;

/** The whole file; the JSON Schema is made from this. parseIndex goes item by item instead. */
export const indexFileSchema = object({
  format: literal(INDEX_FORMAT),
  version: literal(INDEX_FORMAT_VERSION),
  generatedAt: instantSchema,
  network: networkSchema,
  materials: pipe(array(materialSchema), maxLength(INDEX_LIMITS.items)),
  workshops: optional(pipe(array(workshopSchema), maxLength(INDEX_LIMITS.items)), []),
  series: exactOptional(pipe(array(seriesSchema), maxLength(INDEX_LIMITS.series))),
  withdrawn: exactOptional(withdrawnSchema),
});

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

function endsAfterStart(workshop: Pick<Workshop, 'startsAt' | 'endsAt'>): boolean {
  if (workshop.endsAt === null || workshop.startsAt === null) return true;
  return Date.parse(workshop.endsAt) >= Date.parse(workshop.startsAt);
}
