import { INDEX_FORMAT } from '../../core/material/index-schema.ts';
import { INDEX_FORMAT_VERSION } from '../../core/material/material.ts';
import { isDay } from '../../core/material/value-schemas.ts';
import { toStockholmInstant } from '../../core/workshops/stockholm-time.ts';
import type { MaterialSource, NetworkSource, Sources, WorkshopSource } from './sources.ts';

/** The index as it is published; checked by parseIndex, not by its type. */
export interface IndexFile {
  readonly format: string;
  readonly version: number;
  readonly generatedAt: string;
  readonly network: object;
  readonly series?: NetworkSource['series'];
  readonly withdrawn?: readonly string[];
  readonly materials: readonly { readonly id: string }[];
  readonly workshops: readonly { readonly id: string }[];
}

/**
 * The sources as one index: sorted by id, editors' own facts left out, each workshop joined to the
 * material of the same date and title.
 * @throws where a workshop has no id, two workshops share one, or helps name no material
 */
export function joinSources(sources: Sources): IndexFile {
  const { dataAsOf, series } = sources.network;
  const unknown = Object.keys(sources.helps).filter(
    (id) => !sources.materials.some((material) => material.id === id),
  );
  if (unknown.length > 0) throw new Error(`helps for unknown materials: ${unknown.join(', ')}`);
  const workshops = sources.workshops.map((workshop) =>
    toWorkshop(workshop, findMaterial(workshop, sources.materials)),
  );
  const twice = workshops.find(({ id }, at) => workshops.findIndex((w) => w.id === id) !== at);
  if (twice) throw new Error(`two workshops have the id ${twice.id}`);
  return {
    format: INDEX_FORMAT,
    version: INDEX_FORMAT_VERSION,
    generatedAt: dataAsOf,
    network: toNetwork(sources.network),
    ...(series ? { series } : {}),
    materials: sources.materials.map((material) => toMaterial(material, sources)).sort(byId),
    workshops: workshops.sort(byId),
    ...(sources.withdrawn?.length ? { withdrawn: [...sources.withdrawn].sort() } : {}),
  };
}

function toNetwork(source: NetworkSource) {
  return {
    name: source.name,
    url: source.url,
    workshopsUrl: source.workshopsUrl,
    workshopHabit: source.workshopHabit,
    calendarUrl: source.calendarUrl,
    motto: source.motto,
    purpose: source.purpose,
    behind: source.behind,
    cooperation: source.cooperation,
    contact: source.contact,
    trackerUrl: source.trackerUrl,
    contributionPolicyUrl: source.contributionPolicyUrl,
  };
}

function toMaterial(material: MaterialSource, { helps }: Sources) {
  return {
    id: material.id,
    title: material.title,
    url: material.url,
    addressIsList: material.addressIsList,
    kind: material.kind,
    publisher: material.publisher,
    language: material.language,
    published: material.published,
    topics: material.topics,
    summary: material.summary,
    helps: Object.hasOwn(helps, material.id) ? helps[material.id] : undefined,
    network: material.network,
    recordingUrl: material.recordingUrl,
    slidesUrl: material.slidesUrl,
    updated: material.updated,
  };
}

function toWorkshop(workshop: WorkshopSource, material: MaterialSource | undefined) {
  const id = material?.id ?? workshop.id;
  if (!id) throw new Error(`no material and no id for the workshop "${workshop.title}"`);
  const { startsAt, endsAt } = toInstants(workshop);
  return {
    id,
    title: workshop.title,
    url: material?.url ?? workshop.url,
    date: workshop.date,
    startsAt,
    endsAt,
    status: workshop.status,
    sequence: workshop.sequence,
    language: material?.language ?? workshop.language,
    organisers: workshop.organisers,
    topics: material?.topics ?? workshop.topics,
    summary: material?.summary ?? workshop.summary,
    signupUrl: workshop.signupUrl,
    place: workshop.place,
    online: workshop.online,
  };
}

function findMaterial(workshop: WorkshopSource, materials: readonly MaterialSource[]) {
  return materials.find(
    ({ kind, published, title }) =>
      kind.startsWith('workshop') && published === workshop.date && title === workshop.title,
  );
}

const TIME = /^(\d{1,2})(?:[.:](\d{2}))?-(\d{1,2})(?:[.:](\d{2}))?$/;

/** `10.30-11.30` on a known day; unknown stays unknown. */
function toInstants({ date, time, title }: WorkshopSource) {
  // A date that is none is named as such, with its item, when the index is parsed.
  if (!date || !time || !isDay(date)) return { startsAt: null, endsAt: null };
  const [all, startHour = '', startMinute = '00', endHour = '', endMinute = '00'] =
    TIME.exec(time) ?? [];
  const startsAt = toStockholmInstant(date, `${startHour.padStart(2, '0')}:${startMinute}`);
  const endsAt = toStockholmInstant(date, `${endHour.padStart(2, '0')}:${endMinute}`);
  if (!all || !startsAt || !endsAt)
    throw new Error(
      `workshop "${title}" time: "${time}" is no time; write it as 10-11 or 10.30-11.30`,
    );
  return { startsAt, endsAt };
}

/** By code unit, not by locale: the same on every machine. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
