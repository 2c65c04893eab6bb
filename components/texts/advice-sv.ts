import type { GapId, Obligation } from '../../core/advice/gaps.ts';
import type { Certainty } from '../../core/advice/metadata-gaps.ts';

/** The fields, in the words of DCAT-AP-SE. */
const names: Record<GapId, string> = {
  title: 'Titel',
  publisher: 'Utgivare',
  description: 'Beskrivning',
  license: 'Licens',
  'license-none-given': 'Licens',
  'license-deed': 'Licensens adress',
  format: 'Format',
  'machine-readable': 'Maskinläsbart format',
  distribution: 'Distribution',
  contact: 'Kontaktuppgift',
  keywords: 'Nyckelord',
  theme: 'Kategori',
  'access-rights': 'Åtkomsträttigheter',
  'hvd-category': 'Kategori för värdefulla datamängder',
  'conforms-to': 'Uppfyller',
  spatial: 'Geografiskt område',
  temporal: 'Tidsperiod',
  issued: 'Utgivningsdatum',
  endpoint: 'Åtkomstadress',
  'api-documentation': 'Beskrivning av API:et',
  'update-frequency': 'Uppdateringsfrekvens',
  english: 'Beskrivning på engelska',
};

/** What it is good for, in a sentence. */
const whys: Record<GapId, string> = {
  title: 'Titeln är det första som den som söker får se.',
  publisher: 'Utgivaren visar vem som står för datamängden, och går att söka på.',
  description: 'Beskrivningen avgör om någon förstår vad datamängden går att använda till.',
  license: 'Licensen anges på varje distribution. Utan den vet ingen vad som är tillåtet.',
  'license-none-given':
    'Sidan säger att ingen licens är angiven. Då vet ingen vad som är tillåtet.',
  'license-deed':
    'Länken går till en sammanfattning av licensen. I metadata ska licensens egen adress stå.',
  format: 'Minst en distribution visas utan format. Formatet avgör vem som kan använda den.',
  'machine-readable':
    'Bara format för läsning visas. Med till exempel CSV eller JSON kan datamängden användas i program.',
  distribution: 'En datamängd får sakna distribution, men med en sådan går den att använda direkt.',
  contact: 'Den som hittar ett fel eller har en fråga behöver någon att skriva till.',
  keywords: 'Nyckelord hjälper den som söker med andra ord.',
  theme: 'Med en av EU:s kategorier hamnar datamängden rätt på dataportalerna.',
  'access-rights':
    'Åtkomsträttigheter säger vem som får använda data: publik, begränsad eller ej offentlig.',
  'hvd-category':
    'Sidan visar en värdefull datamängd. Då ska även kategorin enligt EU:s förordning anges.',
  'conforms-to': 'En gemensam specifikation gör att data från flera utgivare går att använda ihop.',
  spatial: 'Med ett område hittas datamängden av den som söker efter en plats.',
  temporal: 'Tidsperioden säger vilken tid uppgifterna gäller.',
  issued: 'Utgivningsdatumet gäller datamängden, inte sidan.',
  endpoint: 'Åtkomstadressen är den adress som anropen till API:et går till.',
  'api-documentation': 'En beskrivning, helst i OpenAPI, låter utvecklare börja direkt.',
  'update-frequency': 'Frivilligt, men säger hur färska uppgifterna går att räkna med.',
  english: 'Texterna är märkta med språk, men inte på engelska. EU:s portal visar dem för fler.',
};

const obligations: Record<Obligation, string> = {
  mandatory: 'obligatorisk',
  recommended: 'rekommenderad',
  useful: 'till nytta',
};

const certainties: Record<Certainty, string> = {
  unseen: 'Syns inte på sidan.',
  'may-be-folded': 'Syns inte på sidan, men kan stå i en hopfälld rad.',
  shown: '',
};

/** Advice on a dataset in Swedish; `advice-en.ts` says the same. */
export const adviceSv = {
  names,
  whys,
  obligations,
  certainties,
  /** @param n how many pieces of advice; 0 where there is none to count */
  heading: (describes: 'dataset' | 'service', n: number) => {
    const what = describes === 'service' ? 'Datatjänsten på sidan' : 'Datamängden på sidan';
    return n === 0 ? what : `${what}: ${n} råd`;
  },
  publishedBy: (name: string) => `Utgivare: ${name}`,
  publisherUnseen: 'Utgivaren syns inte på sidan.',
  pending: 'Sidan fyller fortfarande på uppgifter. Råden kommer när den är klar.',
  nothing: 'Eko har inga råd: det som Eko letar efter syns på sidan.',
  showAll: (n: number) => `Visa alla ${n} råd`,
  showFewer: 'Visa färre',
  guide: (title: string) => `Läs mer: ${title}`,
  specification: (name: string) => `${name} i DCAT-AP-SE`,
  silence: 'Dölj rådet',
  silenceName: (name: string) => `Dölj rådet om ${name}`,
  silenceAll: 'Dölj alla råd',
  silenced: (n: number) => (n === 1 ? '1 råd är dolt.' : `${n} råd är dolda.`),
  restore: 'Visa dolda råd',
  readAt: (time: string) => `Sidan lästes ${time}.`,
  reread: 'Läs igen',
  copy: 'Kopiera som JSON-LD',
  copied: 'Kopierat.',
  notCopied: 'Webbläsaren tillät inte kopieringen. Försök igen.',
};
export type AdviceTexts = typeof adviceSv;
