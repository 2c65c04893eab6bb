import 'fake-indexeddb/auto';
import { readFileSync, writeFileSync } from 'node:fs';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sourcesSv } from '../../../components/texts/sources-sv.ts';
import { INDEX_FORMAT } from '../../../core/material/index-schema.ts';
import { saveAnswer } from '../../../shell/answer-store.ts';
import { loadKnowledge } from '../../../shell/load-knowledge.ts';
import { prepareKnowledge } from '../../../shell/prepare-knowledge.ts';
import { refreshSources } from '../../../shell/refresh.ts';
import { loadSourceStates } from '../../../shell/source-state-store.ts';
import { sampleIndex, sampleMaterial } from '../../support/samples.ts';

/*
 * One table for readers and for the test: what each fault of network, clock, storage and browser leads
 * to. `EKO_WRITE_DOCS=1 npx vitest run --project unit tests/unit/shell/refresh-faults.test.ts` writes it.
 */

const PACKED = readFileSync('public/material-index.json', 'utf8');
const ADDRESS = 'https://nosad.example/index.json';
const KEPT = 'Guide från i går';
const NEW = 'Guide från i dag';
const publish = (title: string, generatedAt: string) =>
  JSON.stringify({
    format: INDEX_FORMAT,
    version: 1,
    ...sampleIndex([sampleMaterial({ id: 'guide', title, url: 'https://nosad.se/guide' })]),
    generatedAt,
  });
const YESTERDAY = publish(KEPT, '2026-11-23T03:00:00+01:00');
const TODAY = publish(NEW, '2026-11-24T03:00:00+01:00');

let answer: () => Promise<Response>;
const html = (text: string) => new Response(text, { headers: { 'content-type': 'text/html' } });
const noNetwork = async () => {
  throw new TypeError('Failed to fetch');
};
const redirect = async () => {
  const response = new Response(null, { status: 200 });
  Object.defineProperty(response, 'type', { value: 'opaqueredirect' });
  return response;
};
const cutShort = async () =>
  new Response(
    new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(TODAY.slice(0, 100)));
        controller.error(new TypeError('network error'));
      },
    }),
  );
const slow = async () => {
  throw new DOMException('signal timed out', 'TimeoutError');
};

interface Fault {
  readonly name: string;
  readonly answer?: () => Promise<Response>;
  /** What is done to the browser before the refresh. */
  readonly before?: () => Promise<void> | void;
  /** What of the two is shown afterwards. */
  readonly shown?: typeof KEPT | typeof NEW;
  readonly browsers: string;
}

const BOTH = 'Chromium, Firefox';
const FAULTS: readonly Fault[] = [
  { name: 'offline', answer: noNetwork, browsers: BOTH },
  { name: 'DNS failure', answer: noNetwork, browsers: BOTH },
  { name: 'TLS error', answer: noNetwork, browsers: BOTH },
  {
    name: 'server error (5xx)',
    answer: async () => new Response('', { status: 503 }),
    browsers: BOTH,
  },
  {
    name: 'slow body',
    before: () => void vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort()),
    answer: slow,
    browsers: BOTH,
  },
  { name: 'truncated answer', answer: cutShort, browsers: BOTH },
  { name: 'redirect to http', answer: redirect, browsers: BOTH },
  {
    name: 'captive portal (its page)',
    answer: async () => html('<!doctype html><title>Logga in</title>'),
    browsers: BOTH,
  },
  { name: 'captive portal (a redirect)', answer: redirect, browsers: BOTH },
  {
    name: 'clock a year ahead',
    before: () => void vi.setSystemTime('2027-11-24T08:00:00Z'),
    shown: NEW,
    browsers: 'unit only',
  },
  {
    name: 'clock a year behind',
    before: () => void vi.setSystemTime('2025-11-24T08:00:00Z'),
    shown: NEW,
    browsers: 'unit only',
  },
  {
    name: 'an older index',
    answer: async () => new Response(publish('Äldre', '2026-01-01T00:00:00Z')),
    browsers: BOTH,
  },
  {
    name: 'storage full',
    before: () => {
      const put = IDBObjectStore.prototype.put;
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
        this: IDBObjectStore,
        ...args: Parameters<typeof put>
      ) {
        if (this.name === 'answers') throw new DOMException('full', 'QuotaExceededError');
        return put.apply(this, args);
      });
    },
    browsers: 'unit only',
  },
  {
    name: 'storage corrupt (what is remembered of sources)',
    before: () =>
      fakeBrowser.storage.local.set({ sourceStates: { byAddress: [1, 'x'], refreshingSince: {} } }),
    shown: NEW,
    browsers: 'unit only',
  },
  {
    name: 'storage corrupt (the last answer)',
    before: () => saveAnswer(ADDRESS, { receivedAt: '2026-11-23T08:00:00Z', text: '{"format":' }),
    shown: NEW,
    browsers: 'unit only',
  },
  {
    name: 'update of Eko in the middle',
    before: () => {
      fakeBrowser.runtime.getManifest = () => ({
        manifest_version: 3,
        name: 'Eko',
        version: '0.2.0',
      });
    },
    shown: NEW,
    browsers: 'unit only',
  },
];

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T08:00:00Z') });
  answer = async () => new Response(YESTERDAY);
  vi.stubGlobal('fetch', async (url: unknown) =>
    String(url).endsWith('/material-index.json') ? new Response(PACKED) : answer(),
  );
  fakeBrowser.runtime.getURL = (path: string) => `chrome-extension://eko${path}`;
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'Eko', version: '0.1.0' });
  vi.spyOn(console, 'warn').mockReturnValue();
  await fakeBrowser.storage.sync.set({ indexAddress: ADDRESS, wikiAddress: '' });
  await prepareKnowledge();
  await refreshSources(true);
  answer = async () => new Response(TODAY);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function titles(): Promise<string[]> {
  const knowledge = await loadKnowledge();
  if (!knowledge) throw new Error('no knowledge');
  const { materials } = knowledge.compiled;
  return Array.from({ length: materials.length }, (_, at) => materials.at(at)?.title ?? '');
}

async function meet(fault: Fault) {
  await fault.before?.();
  if (fault.answer) answer = fault.answer;
  await refreshSources(true);
  const status = (await loadSourceStates()).byAddress[ADDRESS];
  return { outcome: status?.outcome ?? null, shown: await titles() };
}

describe.each(FAULTS)('$name', (fault) => {
  test('is told by name, and nothing is lost', async () => {
    const before = await titles();
    expect(before).toContain(KEPT);
    const { outcome, shown } = await meet(fault);
    expect(outcome).not.toBeNull();
    expect(shown).toContain(fault.shown ?? KEPT);
    expect(shown.length).toBe(before.length);
    rows.push([
      fault.name,
      outcome ?? '',
      outcome ? sourcesSv.outcomes[outcome] : '',
      fault.shown === NEW ? 'the new material' : 'what was there',
      fault.browsers,
    ]);
  });

  test('is over at the next refresh that goes well', async () => {
    await meet(fault);
    vi.restoreAllMocks();
    vi.setSystemTime('2026-11-25T08:00:00Z');
    answer = async () => new Response(TODAY);
    await refreshSources(true);
    expect(await titles()).toContain(NEW);
  });
});

test('two windows that refresh at once ask one after the other, and nothing is lost', async () => {
  let last: Promise<unknown> = Promise.resolve();
  const request = (_name: string, use: () => Promise<unknown>) => {
    last = last.then(use);
    return last;
  };
  Object.defineProperty(navigator, 'locks', { configurable: true, value: { request } });
  await Promise.all([refreshSources(true), refreshSources(true)]);
  expect(await titles()).toContain(NEW);
  expect((await loadSourceStates()).byAddress[ADDRESS]?.outcome).toBe('unchanged');
  rows.push([
    'two windows refreshing at once',
    'unchanged',
    sourcesSv.outcomes.unchanged,
    'the new material',
    'unit only',
  ]);
  rows.push([
    'background killed in a refresh',
    'the next start carries on',
    '–',
    'what was there, then the new material',
    `each step in unit tests; ${BOTH} once`,
  ]);
});

test.each([
  ['index', ADDRESS, ''],
  ['wiki', '', 'https://gitlab.example/api/v4/projects/a%2Fwiki/wikis?with_content=1'],
])(
  'after a year in the wrong future the %s is asked and believed again at once',
  async (_kind, indexAddress, wikiAddress) => {
    const page = (content: string) =>
      JSON.stringify([{ slug: 'guide', title: content, content: `# ${content}` }]);
    const say = (title: string, at: string) => async () =>
      new Response(wikiAddress ? page(title) : publish(title, at));
    await fakeBrowser.storage.sync.set({
      ...(indexAddress ? { indexAddress } : { indexAddress: 'https://nosad.example/none' }),
      wikiAddress,
    });
    vi.setSystemTime('2027-11-24T08:00:00Z');
    answer = say('Från fel år', '2026-11-24T03:00:00+01:00');
    await refreshSources(true);
    vi.setSystemTime('2026-11-25T08:00:00Z');
    answer = say('Från rätt år', '2026-11-25T03:00:00+01:00');
    await refreshSources(false);
    expect(await titles()).toContain('Från rätt år');
  },
);

const rows: string[][] = [];

test('docs/reliability.md has this very table', () => {
  const page = readFileSync('docs/reliability.md', 'utf8');
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const head = [
    'fault',
    'outcome',
    'what the settings say',
    'what the views show',
    'also tried in',
  ];
  const table = [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
  const [start, end] = ['<!-- faults -->', '<!-- /faults -->'];
  const wanted = `${page.split(start)[0]}${start}\n${table}\n${end}${page.split(end)[1]}`;
  if (process.env.EKO_WRITE_DOCS) writeFileSync('docs/reliability.md', wanted);
  else expect(page).toBe(wanted);
});
