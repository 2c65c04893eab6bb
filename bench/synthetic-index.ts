import { MATERIAL_KINDS, type Material, type MaterialIndex } from '../core/material/material.ts';
import { CONCEPTS } from '../core/text/concepts.ts';
import { createSeeded, type Seeded } from './seeded.ts';

/**
 * An index of so many invented Swedish materials: every second one on the trade, the others on a
 * municipality's everyday matters. About fifty words each, in title, topics, summary and helps.
 */
export function syntheticIndex(count: number): MaterialIndex {
  const chance = createSeeded(20261124);
  const words = syntheticWords(chance, 2_000 + count);
  const materials = Array.from({ length: count }, (_, at) => toMaterial(at, chance, words));
  return {
    generatedAt: '2026-11-01T00:00:00+01:00',
    network: {
      name: 'Exempelnätverket',
      url: 'https://example.org',
      workshopsUrl: 'https://example.org/workshops',
      workshopHabit: { sv: 'Nätverket brukar träffas på tisdagar.' },
    },
    materials,
    workshops: [],
  };
}

function toMaterial(at: number, chance: Seeded, words: readonly string[]): Material {
  const label = () => chance.pickEarly(CONCEPTS).sv;
  const word = () => chance.pickEarly(words);
  const subject = at % 2 === 0 ? label : word;
  const several = (length: number, make: () => string) => Array.from({ length }, make);
  return {
    id: `synthetic-${at}`,
    title: `${chance.pick(TYPES)} om ${subject()} och ${subject()} för ${word()}`,
    url: `https://example.org/material/${at}`,
    addressIsList: false,
    kind: chance.pick(MATERIAL_KINDS),
    publisher: 'Exempelmyndigheten',
    language: 'sv',
    published: '2024-05-07',
    topics: [subject(), subject(), word()],
    summary: { sv: `Så arbetar ${several(12, word).join(' ')} med ${subject()} och ${label()}.` },
    helps: {
      sv: several(3, () => `${word()} ska välja ${subject()} för ${word()} och ${word()}`),
      en: [],
    },
    network: at % 3 === 0,
    recordingUrl: null,
    slidesUrl: null,
  };
}

/** Compounds of Swedish words: their number grows as a real vocabulary does. */
export function syntheticWords(chance: Seeded, count: number): readonly string[] {
  const words = new Set([...STARTS, ...ENDS]);
  while (words.size < Math.min(count, 16_000)) {
    const [start, middle, end] = [chance.pick(STARTS), chance.pick(STARTS), chance.pick(ENDS)];
    words.add(chance.next() < 0.4 ? start + end : start + middle + end);
  }
  return [...words];
}

const TYPES = ['Vägledning', 'Handbok', 'Workshop', 'Rekommendation', 'Råd', 'Mall', 'Lägesbild'];
const STARTS = (
  'skol vatten skogs trafik bygg miljö energi bibliotek bostads vård klimat närings kultur idrotts ' +
  'hamn flyg tåg buss cykel park museum arkiv kommun region stads lands glesbygds forsknings närvaro ' +
  'avfalls bullers luft väder ljud karta plan mark väg bro tunnel strand sjö fiske jord djur livsmedels'
).split(' ');
const ENDS = (
  'tjänst uppgift plan tillstånd avgift avtal grupp mätning station nät register rapport underlag ' +
  'ansökan beslut kontroll besök samråd utredning handläggning karta lista format kvalitet insats ' +
  'stöd verksamhet ansvar metod process tabell område punkt nivå statistik prognos kurs prov lag'
).split(' ');
