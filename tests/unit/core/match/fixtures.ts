import type { Material, MaterialIndex, Workshop } from '../../../../core/material/material.ts';
import { emptyPage } from '../../../../core/page/empty-page.ts';
import type { PageContext } from '../../../../core/page/page-context.ts';

/** A Swedish guide without anything that was not asked for. */
export function materialOf(given: Partial<Material> & { readonly id: string }): Material {
  return {
    title: given.id,
    url: `https://www.example.se/${given.id}`,
    addressIsList: false,
    kind: 'guide',
    publisher: 'Exempelmyndigheten',
    language: 'sv',
    published: null,
    topics: [],
    summary: {},
    helps: { sv: [], en: [] },
    network: false,
    recordingUrl: null,
    slidesUrl: null,
    ...given,
  };
}

export function workshopOf(given: Partial<Workshop> & { readonly id: string }): Workshop {
  return {
    title: given.id,
    url: `https://www.example.se/${given.id}`,
    date: null,
    startsAt: null,
    endsAt: null,
    status: 'scheduled',
    language: 'sv',
    organisers: [],
    topics: [],
    summary: {},
    signupUrl: null,
    place: null,
    online: true,
    ...given,
  };
}

export function indexOf(
  materials: readonly Material[],
  workshops: readonly Workshop[] = [],
): MaterialIndex {
  return {
    generatedAt: '2026-11-24T12:00:00+01:00',
    network: {
      name: 'Exempelnätverket',
      url: 'https://www.example.se/',
      workshopsUrl: 'https://www.example.se/workshoppar',
      workshopHabit: { sv: 'Första tisdagen i månaden.' },
    },
    materials,
    workshops,
  };
}

/** A Swedish page of no particular kind. */
export function pageOf(given: Partial<PageContext>): PageContext {
  return { ...emptyPage('https://www.kommun.example/sida'), ...given };
}

/** Six materials of the trade, enough for a ranking to go wrong. */
export const TRADE: readonly Material[] = [
  materialOf({
    id: 'licenser',
    title: 'Rekommendation om öppna licenser och immaterialrätt',
    topics: ['licenser', 'immaterialrätt', 'cc0', 'öppna data'],
    summary: { sv: 'Vilken licens som rekommenderas för myndighetsinformation.' },
  }),
  materialOf({
    id: 'skordning',
    title: 'Skördning av DCAT-AP-SE till Sveriges dataportal',
    topics: ['skördning', 'dcat-ap-se', 'metadata'],
    summary: {
      sv: 'Hur dataportalen hämtar kataloger.',
      en: 'How the portal harvests catalogues.',
    },
    kind: 'specification',
  }),
  materialOf({
    id: 'upphandling',
    title: 'Vägledning om upphandling av öppen programvara',
    topics: ['upphandling', 'öppen källkod'],
    summary: { sv: 'För beställare och upphandlare.' },
  }),
  materialOf({
    id: 'lekplatser',
    title: 'Vägledning för att publicera öppna data om lekplatser',
    topics: ['öppna data', 'lekplatser', 'kommuner'],
    summary: { sv: 'Lekplatser som öppna data.' },
  }),
  materialOf({
    id: 'api',
    title: 'API i praktiken',
    topics: ['api', 'api-nycklar', 'openapi'],
    summary: { sv: 'Praktiskt om API-nycklar och OpenAPI.' },
    kind: 'workshop-recording',
  }),
  materialOf({
    id: 'geodata',
    title: 'Kom igång med öppna geodata',
    topics: ['geodata', 'öppna data', 'värdefulla datamängder'],
    summary: { sv: 'Introduktion till öppna geodata.' },
    kind: 'workshop-recording',
  }),
];
