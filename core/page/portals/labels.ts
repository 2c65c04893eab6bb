import type { FactField } from './fact-draft.ts';

/**
 * The words that portals put before a value, in both languages; whole labels, lower case. EntryScape
 * takes its labels from DCAT-AP-SE's own templates (diggsweden/DCAT-AP-SE, `templates/`).
 */
const LABELS: readonly (readonly [FactField, RegExp])[] = [
  ['title', /^(titel|title)$/],
  ['description', /^(beskrivning|description|sammanfattning|abstract)$/],
  [
    'publisher',
    /^(utgivare|publisher( name)?|organisation|organization|dataägare|ansvarig (organisation|myndighet)|owner)$/,
  ],
  [
    'contactName',
    /^(kontakt(uppgift(er)?|punkt|person)?|contact( point)?( name)?|maintainer|underhållare|point of contact)$/,
  ],
  ['contactEmail', /^(e-?post(adress)?|e-?mail|(contact( point)?|maintainer) e-?mail)$/],
  ['contactPhone', /^(telefon(nummer)?|phone|telephone)$/],
  [
    'license',
    /^(licens(er)?|licen[cs]es?|villkor|användarvillkor|licens - (creative commons|övrig)|license - creative commons|licensvillkor|nyttjandevillkor|terms of use|use constraints|legal constraints|license title)$/,
  ],
  ['accessRights', /^(åtkomsträttighet(er)?|access rights?)$/],
  ['theme', /^(kategori(er)?|tema(n)?|themes?|categor(y|ies)|grupper|groups|ämnesområden?)$/],
  ['keyword', /^(nyckelord|sökord|keywords?|taggar|tags)$/],
  [
    'updateFrequency',
    /^(uppdateringsfrekvens|uppdateringsintervall|uppdateras|(update |maintenance )?frequency( of update)?|accrual periodicity)$/,
  ],
  [
    'issued',
    /^(utgivningsdatum|publiceringsdatum|publicerad|utgiven|issued|(date )?published|release date|publication date)$/,
  ],
  [
    'modified',
    /^(ändringsdatum|modifieringsdatum|senast (ändrad|uppdaterad|modifierad)|(date )?modified|last (updated?|modified)|(data |metadata )?(updated|processed|last processed))$/,
  ],
  [
    'spatial',
    /^((namngivet )?geografiskt område|geografisk (avgränsning|täckning|utbredning)|spatial( coverage)?|(named )?geographic(al)? (area|coverage|extent)|territory)$/,
  ],
  ['temporal', /^(tidsperiod|temporal( coverage| extent)?|time period)$/],
  ['conformsTo', /^(uppfyller( specifikation)?|specifikation(er)?|conforms to)$/],
  ['legislation', /^(tillämplig lagstiftning|applicable legislation)$/],
  [
    'hvdCategory',
    /^(kategori (för|-) (särskilt )?värdefulla? datamängd(er)?|hvd[- ](category|kategori)|high-value dataset category|category - high-value dataset)$/,
  ],
  [
    'series',
    /^((tillhör|ingår i) datamängdsserie|datamängdsserie|del i serie|(in|dataset) series)$/,
  ],
  [
    'documentation',
    /^((api-?)?dokumentation|(api )?documentation|beskrivning åtkomstadress|endpoint description)$/,
  ],
  ['endpoint', /^(åtkomstadress|endpoint( url)?)$/],
];

/** Which fact a label announces; null for any other text. */
export function fieldOfLabel(text: string): FactField | null {
  const plain = text
    .toLowerCase()
    .replaceAll('_', ' ')
    .replace(/[\s:*?]+$/, '')
    .trim();
  if (plain.length < 4 || plain.length > 45) return null;
  return LABELS.find(([, label]) => label.test(plain))?.[0] ?? null;
}
