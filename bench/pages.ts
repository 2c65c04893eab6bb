import { createSeeded } from './seeded.ts';
import { syntheticWords } from './synthetic-index.ts';

const PARAGRAPH =
  'Datamängden publiceras med öppen licens, CC0 eller CC BY, och beskrivs med metadata enligt DCAT-AP-SE. ';

/** A page about open data whose markup weighs about so many kilobytes, most of it not text, as on real sites. */
export function samplePageOf(kilobytes: number): string {
  const block = `<div class="sv-portlet sv-layout" data-module='{"id":"4.18bf","props":"${'x'.repeat(700)}"}'><section><h2>Licens för öppna data</h2><p>${PARAGRAPH}</p></section></div>`;
  return `<!doctype html><html lang="sv"><head><title>Öppna data | Exempel</title></head><body><main><h1>Licenser för öppna data</h1>${block.repeat(Math.ceil((kilobytes * 1000) / block.length))}</main></body></html>`;
}

/** A page with more elements and text than the reader's caps let through. */
export function pageAtTheCaps(): string {
  return `<!doctype html><html lang="sv"><head><title>Kolossal</title></head><body><main>${'<p><span></span><i></i></p>'.repeat(33_000)}${`<p>${PARAGRAPH}</p>`.repeat(2_000)}</main></body></html>`;
}

/** An agency's page on its open data with about so many words of main text, no sentence twice. */
export function pageOfWords(words: number): string {
  const chance = createSeeded(words);
  const vocabulary = syntheticWords(chance, 4_000);
  const sentence = () =>
    `Myndigheten ${chance.pick(TRADE)} och ${Array.from({ length: 7 }, () => chance.pickEarly(vocabulary)).join(' ')} för ${chance.pickEarly(vocabulary)}.`;
  const section = (heading: string, sentences: number) =>
    `<h2>${heading}</h2><p>${Array.from({ length: sentences }, sentence).join(' ')}</p>`;
  const sentencesEach = Math.ceil(words / 14 / HEADINGS.length);
  return `<!doctype html><html lang="sv"><head><title>Våra öppna data | Exempelmyndigheten</title>
<meta name="description" content="Så tillgängliggör vi datamängder med licens och metadata."></head><body>
<nav><a href="/">Start</a></nav><main><h1>Våra öppna data och API:er</h1>
${HEADINGS.map((heading) => section(heading, sentencesEach)).join('\n')}</main></body></html>`;
}

const HEADINGS = [
  'Licens för våra datamängder',
  'Metadata enligt DCAT-AP-SE',
  'Hämta data genom API',
  'Personuppgifter och sekretess',
  'Geodata och karttjänster',
  'Kontakt',
];
const TRADE = [
  'publicerar öppna data med licens',
  'beskriver datamängder med metadata',
  'tillhandahåller API:er',
  'arbetar med värdefulla datamängder',
  'prövar sekretess och personuppgifter',
  'använder öppen källkod',
  'följer öppna datalagen',
  'ger ut statistik och geodata',
];
