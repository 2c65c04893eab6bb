import { parseHtml } from '../cli/parse-html.ts';
import { readHtml } from '../cli/read-html.ts';
import { type CompiledIndex, compileIndex } from '../core/match/compile-index.ts';
import { answerPage, toWeighedPage } from '../core/match/matcher.ts';
import { packIndex } from '../core/match/pack-index.ts';
import { stringsOf } from '../core/match/string-table.ts';
import { unpackIndex } from '../core/match/unpack-index.ts';
import { readPage } from '../core/page/read-page.ts';
import { isVisibleByMarkup } from '../core/page/visible-by-markup.ts';
import { weighed } from './heap.ts';
import { pageOfWords } from './pages.ts';
import { measurePeers, type PeerTimes } from './peers/measure.ts';
import { measure, round, type Spread, timed } from './statistics.ts';
import { syntheticIndex } from './synthetic-index.ts';
import { measureTyping } from './typing.ts';

const PAGE_WORDS = [300, 1_000, 4_000];
const ADDRESS = 'https://www.example.org/oppna-data';
const NOW = '2026-11-24T12:00:00+01:00';

/** What a page of so many words costs. */
interface PageTimes {
  readonly words: number;
  /** Reading the document, by an HTML parser's DOM in Node; browsers' own are measured apart. */
  readonly read: Spread;
  /** From the page's text to the terms to look up. */
  readonly query: Spread;
  /** From those terms to the reasons of what is shown. */
  readonly match: Spread;
}

/** What an index of so many materials costs. */
export interface SizeTimes {
  readonly materials: number;
  readonly terms: number;
  readonly postings: number;
  readonly compileMs: number;
  /** From the stored bytes to an index that answers. */
  readonly coldOpen: Spread;
  readonly packBytes: number;
  readonly heapMb: number;
  readonly pages: readonly PageTimes[];
  /** Each keystroke of typed searches. */
  readonly typing: Spread;
  readonly peers: PeerTimes;
  readonly ratios: Readonly<Record<string, number | null>>;
}

/** Measures Eko and its peers over an invented index of this size, in one run on the same terms. */
export function measureSize(count: number): SizeTimes {
  const index = syntheticIndex(count);
  const compiling = timed(() => compileIndex(index));
  const packed = packIndex(compiling.result);
  const runs = count > 10_000 ? 30 : 100;
  const coldOpen = measure(runs, () => unpackIndex(packed, [])?.materials.length);
  const opened = weighed(() => openCopy(packed));
  const compiled = opened.result;
  const pages = PAGE_WORDS.map((words) => measurePage(words, compiled, runs));
  const match = pages[1]?.match.medianMs ?? Number.NaN;
  const peers = measurePeers(index, termsOf(compiled), runs);
  const over = (other: number | undefined) => (other === undefined ? null : round(match / other));
  return {
    materials: count,
    terms: compiled.rarities.length,
    postings: compiled.weights.rows.length + compiled.situations.rows.length,
    compileMs: compiling.ms,
    coldOpen,
    packBytes: packed.byteLength,
    heapMb: opened.heapMb,
    pages,
    typing: measureTyping(index, compiled),
    peers,
    ratios: {
      matchToMiniSearch: over(peers.miniSearch.match.medianMs),
      matchToFlexSearch: over(peers.flexSearch.match.medianMs),
      matchToFuse: over(peers.fuse?.match.medianMs),
      coldOpenToMiniSearchLoadJson: round(coldOpen.medianMs / peers.miniSearch.loadJsonMs),
    },
  };
}

function openCopy(packed: Uint8Array): CompiledIndex {
  const compiled = unpackIndex(packed.slice(), []);
  if (!compiled) throw new Error('the pack that was just made does not open');
  return compiled;
}

function measurePage(words: number, compiled: CompiledIndex, runs: number): PageTimes {
  const html = pageOfWords(words);
  const document = parseHtml(html, ADDRESS);
  const page = readHtml(html, ADDRESS);
  const weighed = toWeighedPage(page, 'sv', compiled);
  return {
    words,
    read: measure(20, () => readPage(document, ADDRESS, isVisibleByMarkup)),
    query: measure(runs, () => toWeighedPage(page, 'sv', compiled)),
    match: measure(runs, () => answerPage(page, weighed, compiled, NOW)),
  };
}

/** The 48 terms that Eko looks up for the page of 1,000 words. */
function termsOf(compiled: CompiledIndex): readonly string[] {
  const { terms } = toWeighedPage(readHtml(pageOfWords(1_000), ADDRESS), 'sv', compiled);
  const all = stringsOf(compiled.terms);
  return terms.map(({ number }) => all[number] ?? '');
}
