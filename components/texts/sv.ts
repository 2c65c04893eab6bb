import type { SilenceReason } from '../../core/match/suggestions.ts';
import type { MaterialKind } from '../../core/material/material.ts';
import type { AccessProblem } from '../../core/page/page-access.ts';
import type { PageField } from '../../core/page/page-context.ts';
import { freshnessSv } from './freshness-sv.ts';
import { itemsSv } from './items-sv.ts';
import { lookSv } from './look-sv.ts';
import { silenceSv } from './silence-sv.ts';
import { workshopsSv } from './workshops-sv.ts';

const kinds: Record<MaterialKind, string> = {
  guide: 'Guide',
  article: 'Artikel',
  specification: 'Specifikation',
  tool: 'Verktyg',
  policy: 'Policy',
  faq: 'Frågor och svar',
  presentation: 'Presentation',
  newsletter: 'Nyhetsbrev',
  workshop: 'Workshop',
  'workshop-recording': 'Inspelning',
};

/** Where on the page a word stood, as the end of a sentence. */
const places: Record<PageField, string> = {
  selection: 'i din markering',
  title: 'i titeln',
  heading: 'i rubriken',
  dataset: 'i datamängden',
  description: 'i beskrivningen',
  keywords: 'bland nyckelorden',
  breadcrumb: 'i brödsmulorna',
  address: 'i adressen',
  text: 'i texten',
  kind: 'som sidans typ',
  platform: 'som sidans plattform',
  publisher: 'ger ut sidan och är med bakom materialet',
};

const silence: Record<SilenceReason, string> = {
  'too-little-text':
    'Sidan innehåller för lite text för att Eko ska kunna avgöra vad den handlar om.',
  'other-language': 'Sidan är varken på svenska eller engelska.',
  'other-subject': 'Sidan verkar inte handla om öppna data, öppen källkod eller något närliggande.',
  'no-material': 'Sidan rör området, men inget av nätverkets material passar tillräckligt bra.',
};

const unreadable: Record<AccessProblem, string> = {
  'browser-page':
    'Det här är en av webbläsarens egna sidor, och dem får tillägg inte läsa. Gå till en vanlig webbsida och klicka på Ekos ikon där.',
  'extension-store':
    'Webbläsaren låter inga tillägg läsa tilläggsbutiken. Gå till en vanlig webbsida och klicka på Ekos ikon där.',
  pdf: 'Eko kan inte läsa PDF-filer. Öppna webbsidan som länkar till filen, eller sök här.',
  'local-file': 'Eko läser bara webbsidor, inte filer på din dator. Sök här i stället.',
  'error-page': 'Sidan kunde inte visas av webbläsaren. Ladda om den och klicka på Ekos ikon igen.',
  'other-page': 'Webbläsaren låter inte Eko läsa den här sidan. Sök här i stället.',
};

/** Everything Eko says in Swedish; `en.ts` must say the same. */
export const sv = {
  kinds,
  places,
  silence,
  unreadable,
  forPage: 'För sidan',
  /** Before the page's name. */
  countForPage: (n: number) => `${n} förslag för sidan`,
  reading: 'Läser sidan …',
  count: (n: number) =>
    n === 1 ? '1 förslag för den här sidan' : `${n} förslag för den här sidan`,
  nothingFits: 'Inget passar den här sidan',
  needsClick: (keys: string | null) =>
    keys
      ? `Sidan har bytts. Klicka på Ekos ikon eller tryck ${keys}.`
      : 'Sidan har bytts. Klicka på Ekos ikon.',
  cannotRead: 'Sidan kan inte läsas',
  notAnswering: 'Sidan svarar inte',
  notAnsweringHelp: 'Den är upptagen med annat. Vänta en stund och försök igen.',
  tryAgain: 'Försök igen',
  noIndex: 'Ekos material kan inte läsas',
  noIndexHelp: 'Filen som följer med tillägget saknas eller är skadad. Installera om Eko.',
  launchError: 'Något gick fel i Eko',
  launchErrorHelp: 'Stäng och öppna Eko igen. Händer det flera gånger: installera om tillägget.',
  fits: 'Passar',
  inSwedish: 'på svenska',
  inEnglish: 'på engelska',
  listNote: 'Länken går till nätverkets lista över workshoppar.',
  searchLabel: 'Sök i nätverkets material',
  hits: (n: number) =>
    n === 0 ? 'Inga träffar. Pröva ett annat ord.' : n === 1 ? '1 träff' : `${n} träffar`,
  openPanel: 'Öppna i sidopanelen',
  settings: 'Inställningar',
  items: itemsSv,
  firstHits: (n: number) => `${n} träffar visas, det finns fler`,
  moreHits: 'Visa fler träffar',
  look: lookSv,
  whyNothing: silenceSv,
  freshness: freshnessSv,
  workshops: workshopsSv,
};
export type Texts = typeof sv;
