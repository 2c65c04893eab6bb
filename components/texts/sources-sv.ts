import type { RefreshOutcome } from '../../core/material/source-status.ts';

/** How the last attempt ended: what happened, and what Eko does about it. */
const outcomes: Record<RefreshOutcome, string> = {
  updated: 'Nytt material hämtat.',
  unchanged: 'Inget nytt sedan sist.',
  unreachable:
    'Källan kan inte nås, eller så tillåter den inte att tillägg läser den (CORS). Det som redan är hämtat används.',
  timeout: 'Källan svarade inte i tid. Det som redan är hämtat används.',
  redirected:
    'Källan hänvisade till en annan adress, och Eko följer inte hänvisningar. Kontrollera adressen, och om din uppkoppling väntar på att du loggar in. Det som redan är hämtat används.',
  'too-many-requests':
    'Källan har fått för många frågor och ber Eko vänta. Det som redan är hämtat används.',
  refused: 'Källan nekade Eko att läsa. Det som redan är hämtat används.',
  missing: 'På adressen finns ännu inget att hämta. Det som redan är hämtat används.',
  'server-error': 'Källan har tekniska problem. Det som redan är hämtat används.',
  'too-large': 'Svaret var för stort och användes inte.',
  'not-json': 'Svaret var ingen fil med material, kanske en felsida. Det användes inte.',
  'wrong-format': 'Svaret har ett format som Eko inte kan läsa. Det användes inte.',
  empty: 'Svaret var tomt och användes inte.',
  older: 'Svaret var äldre än det Eko redan har och användes inte.',
  shrunk: 'I svaret saknades så mycket av materialet att Eko behöll det som redan är hämtat.',
  'storage-full': 'Det nya materialet fick inte plats på datorn. Det som redan är hämtat används.',
};

/** The settings' section on sources, in Swedish; `sources-en.ts` says the same. */
export const sourcesSv = {
  outcomes,
  title: 'Källor',
  intro:
    'Eko hämtar nätverkets material i bakgrunden. Ingenting om dig eller sidorna du läser skickas.',
  refreshNow: 'Uppdatera nu',
  refreshing: 'Hämtar material …',
  refreshOff: 'Eko hämtar inget nytt utan visar det som redan finns.',
  automatic: 'Hämta nytt material automatiskt',
  never: 'Inte hämtat än.',
  notNeeded: 'Läses bara när nätverkets index inte kan hämtas.',
  kinds: { index: 'Materialindex', wiki: 'Wiki' },
  materials: (n: number) => (n === 1 ? '1 material' : `${n} material`),
  licence: (name: string) => `Licens: ${name}`,
  publisher: (name: string) => `Utgivare: ${name}`,
  remove: (name: string) => `Ta bort ${name}`,
  add: 'Lägg till en källa',
  addHelp: 'Andra nätverk kan publicera egna index. Deras material visas tillsammans med vårt.',
  name: 'Namn',
  address: 'Källans adress (https)',
  publisherLabel: 'Utgivare',
  licenceLabel: 'Licens',
  addButton: 'Lägg till',
  badAddress: 'Adressen måste börja med https:// och får inte finnas i listan redan.',
  addresses: 'Nätverkets adresser',
  indexAddress: 'Nätverkets index',
  wikiAddress: 'Nätverkets wiki (GitLabs API)',
  wikiLicence: 'Licens för wikins texter, om den är känd',
  wikiLicenceHelp:
    'Utan licens visar Eko bara rubriker och länkar från wikin, inte dess egna meningar.',
  save: 'Spara adresser',
  reset: 'Återställ adresser',
};
export type SourceTexts = typeof sourcesSv;
