import { canonicalAddress, canonicalSection } from '../../core/material/canonical-address.ts';
import type { IndexProblem, Material, MaterialIndex } from '../../core/material/material.ts';
import { isSameTitle } from '../../core/material/same-title.ts';
import { findConcepts } from '../../core/text/concept-labels.ts';
import { splitWords, stem } from '../../core/text/words.ts';
import { linkProblem } from './link-problem.ts';

/** What readers get, but could get better. */
export function indexGaps(index: MaterialIndex): IndexProblem[] {
  return [
    ...index.materials.flatMap((material) => [
      ...materialGaps(material),
      ...dateGaps(material, index.generatedAt),
    ]),
    ...linkGaps(index),
    ...unknownTopics(index),
    ...sharedAddresses(index, false),
    ...workshopGaps(index),
  ];
}

/** Two materials at one address with one title are one, and two meetings on one day: readers would get the first only. */
export function duplicates(index: MaterialIndex): IndexProblem[] {
  return [...sharedAddresses(index, true), ...sameMeetings(index)];
}

function materialGaps(material: Material): IndexProblem[] {
  const { id, helps, summary, topics, kind, recordingUrl } = material;
  const gaps: [field: string, isMissing: boolean, problem: string][] = [
    [
      'helps',
      helps.sv.length + helps.en.length === 0,
      'is missing: say in which situations the material helps',
    ],
    ['summary.sv', !summary.sv, 'is missing'],
    ['summary.en', !summary.en, 'is missing'],
    ['topics', topics.length === 0, 'is empty'],
    ['recordingUrl', kind === 'workshop-recording' && !recordingUrl, 'is missing for a recording'],
  ];
  return gaps
    .filter(([, isMissing]) => isMissing)
    .map(([field, , problem]) => ({ item: id, field, problem }));
}

/** Partial dates compare as text where they are cut to one length. */
function dateGaps({ id, published, updated }: Material, generatedAt: string): IndexProblem[] {
  const day = generatedAt.slice(0, 10);
  const isAfter = (date: string, other: string) => {
    const chars = Math.min(date.length, other.length);
    return date.slice(0, chars) > other.slice(0, chars);
  };
  const gaps: IndexProblem[] = [];
  if (published && isAfter(published, day))
    gaps.push({ item: id, field: 'published', problem: `is after the index's own day, ${day}` });
  if (updated && published && isAfter(published, updated))
    gaps.push({ item: id, field: 'updated', problem: 'is before the day of publication' });
  return gaps;
}

function linkGaps({ materials, workshops }: MaterialIndex): IndexProblem[] {
  const links = [
    ...materials.flatMap(({ id, url, recordingUrl, slidesUrl }) => [
      { id, field: 'url', address: url },
      { id, field: 'recordingUrl', address: recordingUrl },
      { id, field: 'slidesUrl', address: slidesUrl },
    ]),
    ...workshops.map(({ id, signupUrl }) => ({ id, field: 'signupUrl', address: signupUrl })),
  ];
  return links.flatMap(({ id, field, address }) => {
    const problem = address && linkProblem(address);
    return problem ? [{ item: id, field, problem }] : [];
  });
}

/** A topic that no other material has and that names none of the matcher's concepts finds nothing. */
function unknownTopics({ materials }: MaterialIndex): IndexProblem[] {
  const times = new Map<string, number>();
  for (const topic of materials.flatMap(({ topics }) => topics))
    times.set(topic, (times.get(topic) ?? 0) + 1);
  return materials.flatMap(({ id, topics }) =>
    topics
      .filter((topic) => times.get(topic) === 1 && !namesConcept(topic))
      .map((topic) => ({
        item: id,
        field: 'topics',
        problem: `"${topic}" is unknown: no other material has it and no concept is called so`,
      })),
  );
}

function namesConcept(topic: string): boolean {
  return (['sv', 'en'] as const).some((language) => {
    // Topics are in lower case; abbreviations are labels in capitals.
    const words = splitWords(topic).map(({ form }) => ({
      form,
      written: form.toUpperCase(),
      stem: stem(form, language),
    }));
    return findConcepts(words, language).length > 0;
  });
}

/**
 * Materials that share an address which is not said to be a list.
 * @param sameTitle whether to name those with near-equal title and equal kind, or the others
 */
function sharedAddresses({ materials }: MaterialIndex, sameTitle: boolean): IndexProblem[] {
  const byPlace = new Map<string, Material[]>();
  const problems: IndexProblem[] = [];
  for (const material of materials) {
    const { id, url, title, kind, addressIsList } = material;
    if (addressIsList) continue;
    const place = `${canonicalAddress(url)}#${canonicalSection(url)}`;
    const there = byPlace.get(place) ?? [];
    const same = there.find((other) => other.kind === kind && isSameTitle(other.title, title));
    const [first] = there;
    if (same && sameTitle)
      problems.push({ item: id, field: 'title', problem: `is a duplicate of ${same.id}` });
    if (!same && !sameTitle && first)
      problems.push({ item: id, field: 'url', problem: `is also the address of ${first.id}` });
    byPlace.set(place, [...there, material]);
  }
  return problems;
}

function workshopGaps({ workshops }: MaterialIndex): IndexProblem[] {
  return workshops.flatMap(({ id, startsAt, endsAt, date }) => {
    if (startsAt === null)
      return endsAt ? [{ item: id, field: 'endsAt', problem: 'has no startsAt beside it' }] : [];
    if (date === startsAt.slice(0, 10)) return [];
    return [{ item: id, field: 'startsAt', problem: 'is not on the day in date' }];
  });
}

function sameMeetings({ workshops }: MaterialIndex): IndexProblem[] {
  return workshops.flatMap(({ id, title, date }, at) => {
    const earlier = workshops.slice(0, at);
    const same = earlier.find((other) => other.date === date && isSameTitle(other.title, title));
    return date && same
      ? [{ item: id, field: 'title', problem: `is a duplicate of ${same.id}` }]
      : [];
  });
}
