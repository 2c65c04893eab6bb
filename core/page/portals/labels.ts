import type { FactField } from './fact-draft.ts';

/** The words that portals put before a value, in both languages; whole labels, lower case. */
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
    /^(licens(er)?|licen[cs]es?|villkor|användarvillkor|licensvillkor|nyttjandevillkor|terms of use|use constraints|legal constraints|license title)$/,
  ],
  ['accessRights', /^(åtkomsträttighet(er)?|access rights?)$/],
  ['theme', /^(kategori(er)?|tema(n)?|themes?|categor(y|ies)|grupper|groups|ämnesområden?)$/],
  ['keyword', /^(nyckelord|sökord|keywords?|taggar|tags)$/],
  [
    'updateFrequency',
    /^(uppdateringsfrekvens|uppdateringsintervall|uppdateras|(update |maintenance )?frequency|accrual periodicity)$/,
  ],
  [
    'issued',
    /^(utgivningsdatum|publiceringsdatum|publicerad|utgiven|issued|(date )?published|release date|publication date)$/,
  ],
  [
    'modified',
    /^(ändringsdatum|modifieringsdatum|senast (ändrad|uppdaterad|modifierad)|modified|last (updated?|modified)|(data |metadata )?(updated|processed|last processed))$/,
  ],
  [
    'spatial',
    /^(geografiskt område|geografisk (avgränsning|täckning|utbredning)|spatial( coverage)?|geographic(al)? (area|coverage|extent)|territory)$/,
  ],
  ['temporal', /^(tidsperiod|temporal( coverage| extent)?|time period)$/],
  ['conformsTo', /^(uppfyller( specifikation)?|specifikation(er)?|conforms to)$/],
  ['legislation', /^(tillämplig lagstiftning|applicable legislation)$/],
  [
    'hvdCategory',
    /^(kategori för värdefulla datamängder|hvd[- ](category|kategori)|high-value dataset category)$/,
  ],
  ['series', /^((tillhör|ingår i) datamängdsserie|datamängdsserie|(in|dataset) series)$/],
  ['documentation', /^((api-?)?dokumentation|(api )?documentation)$/],
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
