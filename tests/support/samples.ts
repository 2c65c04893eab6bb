import type { Material, MaterialIndex, Workshop } from '../../core/material/material.ts';
import type { Source } from '../../core/material/source.ts';
import type { PageContext } from '../../core/page/page-context.ts';

/** A material with sensible values where a test does not care. */
export function sampleMaterial(part: Partial<Material> = {}): Material {
  return {
    id: 'sample-material',
    title: 'Rekommendation om öppna licenser',
    url: 'https://example.org/licenser',
    addressIsList: false,
    kind: 'guide',
    publisher: 'Exempelmyndigheten',
    language: 'sv',
    published: '2024-05-07',
    topics: ['licenser', 'öppna data'],
    summary: { sv: 'Vilken licens som passar öppna data.', en: 'Which licence suits open data.' },
    helps: { sv: [], en: [] },
    network: false,
    recordingUrl: null,
    slidesUrl: null,
    ...part,
  };
}

/** A workshop on 1 December 2026, 10–11 in Stockholm, unless the test says otherwise. */
export function sampleWorkshop(part: Partial<Workshop> = {}): Workshop {
  return {
    id: 'sample-workshop',
    title: 'Licenser i praktiken',
    url: 'https://example.org/workshop',
    date: '2026-12-01',
    startsAt: '2026-12-01T10:00:00+01:00',
    endsAt: '2026-12-01T11:00:00+01:00',
    status: 'scheduled',
    language: 'sv',
    organisers: ['Exempelmyndigheten'],
    topics: ['licenser'],
    summary: { sv: 'Vi väljer licens tillsammans.' },
    signupUrl: 'https://example.org/anmalan',
    place: null,
    online: true,
    ...part,
  };
}

/** An index of these materials and workshops. */
export function sampleIndex(
  materials: readonly Material[] = [sampleMaterial()],
  workshops: readonly Workshop[] = [],
): MaterialIndex {
  return {
    generatedAt: '2026-11-01T00:00:00+01:00',
    network: {
      name: 'Exempelnätverket',
      url: 'https://example.org',
      workshopsUrl: 'https://example.org/workshops',
      workshopHabit: { sv: 'Nätverket brukar träffas på tisdagar.' },
    },
    materials,
    workshops,
  };
}

/** Another network's index, as a user added it, unless the test says otherwise. */
export function sampleSource(part: Partial<Source> = {}): Source {
  return {
    kind: 'index',
    address: 'https://example.org/eko/material-index.v1.json',
    name: 'Grannätverket',
    own: false,
    licence: null,
    ...part,
  };
}

/** A Swedish page about open licences, unless the test says otherwise. */
export function samplePage(part: Partial<PageContext> = {}): PageContext {
  return {
    url: 'https://www.example.se/oppna-data/licenser',
    canonicalUrl: null,
    title: 'Licenser för öppna data',
    siteName: 'Exempelmyndigheten',
    language: 'sv',
    kind: 'guide',
    kindEvidence: { by: 'words', mark: 'guide' },
    platform: null,
    platformEvidence: null,
    description: 'Så väljer du licens för öppna data.',
    keywords: [],
    breadcrumb: ['Start', 'Öppna data'],
    headings: [{ level: 1, text: 'Licenser för öppna data' }],
    dataset: null,
    selection: '',
    text: 'En öppen licens, till exempel CC0, gör att andra får använda datamängden. Välj licens innan du publicerar öppna data.',
    contentType: 'text/html',
    truncated: false,
    ...part,
  };
}

/** A reminder as 0.1.0 stored it. */
export const STORED_REMINDER = {
  workshopId: 'exempel',
  title: 'Exempel, ingen riktig workshop',
  language: 'sv',
  startsAt: '2030-12-03T10:00:00+01:00',
  endsAt: null,
  url: 'https://example.org/workshop',
  hasSignUp: true,
  shown: [],
};
