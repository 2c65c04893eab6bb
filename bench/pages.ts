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
