import type { Material, MaterialIndex, Workshop } from './material.ts';

/**
 * Joins workshops and recordings: a workshop gets the recording and slides of the material that
 * documents it; one with a recording and no such material gets one, so that what can be watched is
 * matched and found like a guide, also where the publisher only added its address to the workshop.
 */
export function joinRecordings<Index extends Pick<MaterialIndex, RecordingParts>>(
  index: Index,
): Index {
  const documents = new Map(index.materials.map((material) => [material.id, material]));
  const lonely = index.workshops.filter(
    ({ id, recordingUrl }) => recordingUrl && !documents.has(id),
  );
  return {
    ...index,
    materials: [...index.materials, ...lonely.map((each) => toRecording(each, index.network.name))],
    workshops: index.workshops.map((workshop) => withLinks(workshop, documents.get(workshop.id))),
  };
}

type RecordingParts = 'materials' | 'workshops' | 'network';

function withLinks(workshop: Workshop, document: Material | undefined): Workshop {
  const recordingUrl = document?.recordingUrl ?? workshop.recordingUrl;
  const slidesUrl = document?.slidesUrl ?? workshop.slidesUrl;
  return {
    ...workshop,
    ...(recordingUrl ? { recordingUrl } : {}),
    ...(slidesUrl ? { slidesUrl } : {}),
  };
}

function toRecording(workshop: Workshop, publisher: string): Material {
  const { id, title, url, language, topics, summary, date, startsAt } = workshop;
  const { recordingUrl = null, slidesUrl = null } = workshop;
  return {
    ...{ id, title, url, language, topics, summary, recordingUrl, slidesUrl, publisher },
    kind: 'workshop-recording',
    published: date ?? startsAt?.slice(0, 10) ?? null,
    addressIsList: false,
    helps: { sv: [], en: [] },
    network: true,
  };
}
