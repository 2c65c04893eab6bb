// @vitest-environment jsdom
import { globSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileIndex } from '../../../core/match/compile-index.ts';
import { packIndex } from '../../../core/match/pack-index.ts';
import { unpackIndex } from '../../../core/match/unpack-index.ts';
import { INDEX_FORMAT } from '../../../core/material/index-schema.ts';
import { judgeAnswer, parseAnswer } from '../../../core/material/judge-answer.ts';
import type { MaterialIndex } from '../../../core/material/material.ts';
import { parseIndex } from '../../../core/material/parse-index.ts';
import { parseWiki } from '../../../core/material/parse-wiki.ts';
import type { Source } from '../../../core/material/source.ts';
import { SOURCE_KINDS } from '../../../core/material/source-kinds.ts';
import { parseSourceStates } from '../../../core/material/source-states.ts';
import { INDEX_LIMITS } from '../../../core/material/value-schemas.ts';
import { readJsonLd } from '../../../core/page/read-json-ld.ts';
import { mergeSettings } from '../../../core/settings/merge-settings.ts';
import { parseReminders } from '../../../core/settings/parse-reminders.ts';
import { DEFAULT_SETTINGS, parseSettings } from '../../../core/settings/settings.ts';
import { toCalendar } from '../../../core/workshops/to-ics.ts';
import {
  damaged,
  FUZZ_RUNS,
  FUZZ_SEED,
  hostileText,
  hostileValue,
  withDamagedBytes,
} from '../../support/hostile-values.ts';
import { sampleIndex, sampleMaterial, sampleWorkshop } from '../../support/samples.ts';

const AT = '2026-11-24T08:00:00+01:00';
const SERIES = {
  id: 'tisdag',
  title: 'Workshop',
  url: 'https://example.org/workshops',
  language: 'sv',
  weekday: 'tuesday',
  weekOfMonth: 1,
  startTime: '10:00',
  endTime: '12:00',
  breakMonths: [7],
  exceptions: ['2026-12-29'],
  activeUntil: null,
};
const VALID = {
  format: INDEX_FORMAT,
  version: 1,
  ...sampleIndex(
    [sampleMaterial(), sampleMaterial({ id: 'second', title: 'Metadata enligt DCAT-AP-SE' })],
    [sampleWorkshop()],
  ),
  series: [SERIES],
  withdrawn: ['gone'],
};
const WIKI = [
  {
    slug: 'guider/Öppna-data',
    title: 'Öppna data',
    format: 'markdown',
    content:
      '---\ntitle: Öppna data\nlang: sv\n---\n# Öppna data\n\nText.\n\n| Datum | Titel |\n|---|---|\n| 2026-12-01 | [Licens](https://example.org) |\n',
    encoding: 'UTF-8',
  },
];
/** Whole answers in the other forms that Eko reads. */
const SAVED_ANSWERS = globSync('tests/fixtures/sources/*.json').map((file): unknown =>
  JSON.parse(readFileSync(file, 'utf8')),
);
const SOURCE: Source = {
  kind: 'index',
  address: 'https://example.org/index.json',
  name: 'Exempel',
  own: true,
  licence: null,
};
const NETWORK = sampleIndex().network;
const WIKI_SOURCE: Source = {
  ...SOURCE,
  kind: 'wiki',
  address: 'https://gitlab.example.org/api/v4/projects/a%2Fwiki/wikis?with_content=1',
};
const origin = { source: WIKI_SOURCE, network: NETWORK, receivedAt: AT };

const always = <Value>(value: fc.Arbitrary<Value>, holds: (value: Value) => void, part = 1) =>
  fc.assert(fc.property(value, holds), { numRuns: Math.ceil(FUZZ_RUNS * part), ...FUZZ_SEED });

/** Every address opens a web page and carries no name or password; every text is under its cap. */
function expectHarmless(index: MaterialIndex): void {
  const items = [...index.materials, ...index.workshops, ...(index.series ?? [])];
  expect(index.materials.length).toBeLessThanOrEqual(INDEX_LIMITS.items);
  expect(new Set(index.materials.map(({ id }) => id)).size).toBe(index.materials.length);
  for (const item of items) {
    expect(item.title.length).toBeLessThanOrEqual(INDEX_LIMITS.titleChars);
    const links = Object.entries(item).filter(([key, value]) => /url$/i.test(key) && value);
    for (const [, address] of links) {
      const url = new URL(String(address));
      expect(url.protocol).toMatch(/^https?:$/);
      expect(url.username + url.password).toBe('');
    }
  }
}

describe('an index', () => {
  const anything = fc.oneof(
    { weight: 1, arbitrary: hostileValue },
    { weight: 9, arbitrary: damaged(VALID) },
  );

  test('of any shape is read or refused, and what is read is harmless', () => {
    let read = 0;
    always(anything, (file) => {
      const parsed = parseIndex(file);
      if (parsed.kind === 'unusable') {
        expect(parsed.problem.length).toBeLessThan(100_000);
        return;
      }
      read += 1;
      expectHarmless(parsed.index);
      for (const { problem } of parsed.problems) expect(problem.length).toBeLessThanOrEqual(400);
    });
    // Not everything is refused at the door: the checks of single fields are reached too.
    expect(read).toBeGreaterThan(FUZZ_RUNS / 10);
  });

  test('that was read can be matched, stored and opened again', () => {
    const check = (file: unknown) => {
      const parsed = parseIndex(file);
      if (parsed.kind === 'unusable') return;
      const compiled = compileIndex(parsed.index);
      const opened = unpackIndex(packIndex(compiled), parsed.index.workshops);
      expect(opened?.materials.length).toBe(parsed.index.materials.length);
    };
    always(damaged(VALID), check, 0.1);
  });

  test('with damaged bytes is refused, or what it still says is harmless; what was there stays', () => {
    const last = parseIndex(VALID);
    if (last.kind !== 'index') throw new Error(last.problem);
    const before = structuredClone(last.index);
    always(withDamagedBytes(JSON.stringify(VALID)), (text) => {
      const parsed = parseAnswer(SOURCE, text, AT, NETWORK);
      if (parsed.kind === 'refused') return;
      expectHarmless(parsed.index);
      const kept = parsed.index.materials.filter(({ id }) =>
        before.materials.some((each) => each.id === id),
      );
      // Less than the rest may only take over what it names itself.
      if (judgeAnswer(parsed.index, last.index, AT) === 'updated')
        expect(kept.length + (parsed.index.withdrawn?.length ?? 0)).toBeGreaterThanOrEqual(
          before.materials.length * 0.7,
        );
    });
    expect(last.index).toEqual(before);
  });
});

test('the answer of a wiki gives an index or null, whatever it holds', () => {
  const anything = fc.oneof(
    { weight: 1, arbitrary: hostileValue },
    { weight: 4, arbitrary: damaged(WIKI) },
  );
  always(anything, (answer) => {
    const file = parseWiki(answer, origin);
    if (file === null) return;
    const parsed = parseIndex(file);
    if (parsed.kind === 'unusable') throw new Error(parsed.problem);
    expectHarmless(parsed.index);
  });
});

test('any Markdown in a wiki page is read', () => {
  const lines = fc.array(
    fc.oneof(
      hostileText.filter((text) => text.length < 10_000),
      fc.constantFrom(
        '# ',
        '|a|b|\n|---|---|\n|',
        '- ',
        '> ',
        '```',
        '[[',
        '](',
        '<!--',
        '    ',
        '---',
      ),
    ),
    { maxLength: 30 },
  );
  always(
    lines.map((parts) => parts.join('\n')),
    (content) => {
      const file = parseWiki([{ ...WIKI[0], content }], origin);
      const parsed = parseIndex(file);
      if (parsed.kind === 'index') expectHarmless(parsed.index);
    },
  );
});

test.each(SOURCE_KINDS.map((kind, at) => [at + 1, kind] as const))(
  'any value as an answer in form %i is a file or nothing, and what is read is harmless',
  (_at, { recognises, parse }) => {
    const answers = [hostileValue, ...[WIKI, ...SAVED_ANSWERS].map((answer) => damaged(answer))];
    always(fc.oneof(...answers), (answer) => {
      recognises(answer, SOURCE);
      const parsed = parseIndex(parse(answer, origin));
      if (parsed.kind === 'index') expectHarmless(parsed.index);
    });
  },
);

test('any text as a source’s answer is an index or a named refusal', () => {
  const text = fc.oneof(
    hostileText,
    hostileValue.map((value) => JSON.stringify(value) ?? ''),
  );
  always(text, (answer) => {
    for (const source of [SOURCE, WIKI_SOURCE]) {
      const parsed = parseAnswer(source, answer, AT, NETWORK);
      if (parsed.kind === 'index') expectHarmless(parsed.index);
      else expect(['not-json', 'wrong-format', 'empty']).toContain(parsed.outcome);
    }
  });
});

const STORED = {
  ...structuredClone(DEFAULT_SETTINGS),
  addedSources: [{ name: 'A', address: 'https://example.org/a.json', publisher: '', licence: '' }],
  automaticSites: ['https://www.dataportal.se'],
  snoozedSites: { 'https://example.org': AT },
  silencedMaterials: ['a'],
};
const storedValue = fc.oneof(
  { weight: 1, arbitrary: hostileValue },
  { weight: 4, arbitrary: damaged(STORED) },
);

test('settings from any storage are settings: reading them again changes nothing', () => {
  always(storedValue, (stored) => {
    const { settings } = parseSettings(stored);
    expect(Object.keys(settings).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
    const again = parseSettings(structuredClone(settings));
    expect(again).toEqual({ settings, problems: [] });
  });
});

test('any policy over any settings gives settings; only what it says rightly is locked', () => {
  const policy = fc.oneof(
    { weight: 1, arbitrary: hostileValue },
    {
      weight: 4,
      arbitrary: damaged({
        language: 'sv',
        refresh: false,
        proposedSites: ['dataportal.se'],
        addedSources: STORED.addedSources,
      }),
    },
  );
  always(fc.tuple(storedValue, policy), ([stored, managed]) => {
    const merged = mergeSettings(stored, managed);
    expect(parseSettings(structuredClone(merged.settings)).problems).toEqual([]);
    for (const name of merged.locked) expect(Object.keys(managed as object)).toContain(name);
  });
});

test('states of sources from any storage can be read', () => {
  const status = {
    triedAt: AT,
    outcome: 'updated',
    answeredAt: AT,
    failures: 0,
    nextAt: AT,
    materials: 3,
  };
  const valid = { refreshingSince: null, byAddress: { 'https://example.org/a.json': status } };
  always(fc.oneof(hostileValue, damaged(valid)), (stored) => {
    const states = parseSourceStates(stored);
    expect(states.byAddress).toBeTypeOf('object');
  });
});

test('reminders from any storage can be read', () => {
  const valid = [
    {
      workshopId: 'a',
      title: 'A',
      language: 'sv',
      startsAt: AT,
      endsAt: null,
      url: 'https://example.org',
      hasSignUp: true,
      shown: [],
    },
  ];
  always(fc.oneof(hostileValue, damaged(valid)), (stored) => {
    for (const { url } of parseReminders(stored)) expect(url).toMatch(/^https?:\/\//i);
  });
});

test('JSON-LD of any content gives a bounded list of objects', () => {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  const root = document.createElement('html');
  root.append(script);
  const node = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: 'Badplatser',
    distribution: [{ '@type': 'DataDownload', contentUrl: 'https://example.org/a.csv' }],
  };
  const text = fc.oneof(
    hostileText,
    fc.oneof(hostileValue, damaged(node)).map((value) => JSON.stringify(value) ?? ''),
  );
  always(text, (json) => {
    script.textContent = json;
    expect(readJsonLd(root).length).toBeLessThanOrEqual(2_000);
  });
});

test('damaged bytes of a stored index are refused', () => {
  const parsed = parseIndex(VALID);
  if (parsed.kind !== 'index') throw new Error(parsed.problem);
  const packed = packIndex(compileIndex(parsed.index));
  const damage = fc.array(fc.tuple(fc.nat(packed.length - 1), fc.nat(255)), {
    minLength: 1,
    maxLength: 5,
  });
  always(fc.tuple(damage, fc.nat(packed.length)), ([changes, length]) => {
    const copy = packed.slice(0, length % 3 === 0 ? length : packed.length);
    for (const [at, byte] of changes) copy[at] = byte;
    const isWhole = Buffer.compare(copy, packed) === 0;
    expect(unpackIndex(copy, []) !== null).toBe(isWhole);
  });
});

test('a calendar of whatever an index let through has lines that no reader mistakes', () => {
  always(damaged(VALID), (file) => {
    const parsed = parseIndex(file);
    if (parsed.kind === 'unusable') return;
    const calendar = toCalendar(parsed.index.workshops, parsed.index.network, AT, 'feed');
    for (const line of calendar.split('\r\n').slice(0, -1)) {
      expect(line).toMatch(/^(?: |[A-Z-]+[:;])/);
      expect(line).not.toMatch(/[\r\n]/);
    }
  });
});
