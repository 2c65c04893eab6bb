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
  minValue,
  nullable,
  number,
  object,
  optional,
  picklist,
  pipe,
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
import {
  contactAddress,
  day,
  INDEX_LIMITS,
  id,
  instantSchema,
  language,
  line,
  lines,
  localizedText,
  partialDate,
  secureUrl,
  timeOfDay,
  webUrl,
} from './value-schemas.ts';

/** What `format` says in every index file. */
export const INDEX_FORMAT = 'eko-material-index';

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

function endsAfterStart(workshop: Pick<Workshop, 'startsAt' | 'endsAt'>): boolean {
  if (workshop.endsAt === null || workshop.startsAt === null) return true;
  return Date.parse(workshop.endsAt) >= Date.parse(workshop.startsAt);
}
