// Bundled by browser.ts and run in a page of a real browser.
import { compileIndex } from '../core/match/compile-index.ts';
import { answerPage, matchPage, toWeighedPage } from '../core/match/matcher.ts';
import { packIndex } from '../core/match/pack-index.ts';
import { unpackIndex } from '../core/match/unpack-index.ts';
import type { MaterialIndex } from '../core/material/material.ts';
import type { PageContext } from '../core/page/page-context.ts';
import { readPage } from '../core/page/read-page.ts';
import { measure, timed } from './statistics.ts';

const RUNS = 100;
const NOW = '2026-11-24T12:00:00+01:00';

/** Measures matching of one page where the extension does it. */
export function measureInBrowser(index: MaterialIndex, html: string, address: string) {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const read = (): PageContext => readPage(document, address, () => true);
  const page = read();
  const compiling = timed(() => compileIndex(index));
  const compiled = compiling.result;
  const first = timed(() => matchPage(page, compiled, NOW));
  const weighed = toWeighedPage(page, 'sv', compiled);
  const packed = packIndex(compiled);
  return {
    materials: index.materials.length,
    compileMs: compiling.ms,
    firstMatchMs: first.ms,
    suggestions: first.result.suggestions.length,
    coldOpen: measure(RUNS, () => unpackIndex(packed, [])),
    read: measure(RUNS, read),
    query: measure(RUNS, () => toWeighedPage(page, 'sv', compiled)),
    match: measure(RUNS, () => answerPage(page, weighed, compiled, NOW)),
    queryAndMatch: measure(RUNS, () => matchPage(page, compiled, NOW)),
  };
}
