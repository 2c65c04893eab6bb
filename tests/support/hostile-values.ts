import * as fc from 'fast-check';

/** How often each property is tried: 2,000 times in `npm test`, 100,000 by `npm run fuzz`. */
export const FUZZ_RUNS = Number(process.env.EKO_FUZZ_RUNS ?? 2_000);

/** The same inputs at every `npm test`, so that one change does not fail for another's find; new ones every night. */
export const FUZZ_SEED = process.env.EKO_FUZZ_RUNS ? {} : { seed: 20_261_124 };

/** Texts that have broken programs before, in any field. */
const NOTORIOUS: readonly string[] = [
  '',
  ' ',
  '\u0000',
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'blob:https://nosad.se/1',
  'file:///etc/passwd',
  'https://user:secret@nosad.se/',
  'https://nosad.se@example.org/',
  'https://n\u043Esad.se/guide',
  'https://xn--nsad-wsf.se/guide',
  'https://',
  'https:/\\nosad.se',
  'http://[::1',
  `https://nosad.se/${'a'.repeat(3_000)}`,
  '//nosad.se',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '"><svg/onload=alert(1)>',
  '{{constructor.constructor("alert(1)")()}}',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '\uD800',
  '\uDC00\uD800',
  '\u202Eöppna data',
  '\u200B\u200B',
  'e\u0301'.repeat(200),
  'a\u0300'.repeat(5_000),
  'a'.repeat(100_000),
  '2026-02-30',
  '2026-13-01',
  '+275760-09-13T00:00:00Z',
  '275760-09-13',
  '-000001-01-01T00:00:00Z',
  '9999-12-31T23:59:59+99:99',
  '2026-01-01T00:00:00',
  '1e309',
  'NaN',
  '%',
  '%E0%A4%A',
  '..%2f..%2f',
  '---\ntitle: [\n---\n',
];

export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...NOTORIOUS),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.webUrl(),
);

const hostileKey = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'toString', 'length', 'id', 'title', 'url', '0'),
  fc.string({ maxLength: 12 }),
);

/** Anything that JSON.parse can give, its own notorious keys and numbers among it. */
export const hostileValue: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    hostileText,
    fc.double(),
    fc.constantFrom(0, -1, 1e308, 275_760, Number.MAX_SAFE_INTEGER),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(hostileKey, tie('value'), { maxKeys: 5 }),
  ),
})).value;

/**
 * A valid value with some of its parts replaced, doubled or taken away, at any depth: most of it
 * passes the first checks, so that the later ones meet it too.
 */
export function damaged(valid: unknown): fc.Arbitrary<unknown> {
  const places = pathsOf(valid);
  const damage = fc.record({
    path: fc.constantFrom(...places),
    how: fc.constantFrom('replace', 'remove', 'double', 'nest'),
    by: hostileValue,
  });
  return fc.array(damage, { minLength: 1, maxLength: 6 }).map((all) => {
    const copy = structuredClone(valid);
    for (const each of all) apply(copy, each);
    return copy;
  });
}

interface Damage {
  readonly path: readonly string[];
  readonly how: string;
  readonly by: unknown;
}

function apply(root: unknown, { path, how, by }: Damage): void {
  let holder = root as Record<string, unknown>;
  for (const key of path.slice(0, -1)) {
    const next = holder[key];
    // An earlier damage has taken the place away.
    if (typeof next !== 'object' || next === null) return;
    holder = next as Record<string, unknown>;
  }
  const key = path.at(-1) ?? '';
  if (how === 'remove') delete holder[key];
  else if (how === 'double' && Array.isArray(holder)) holder.push(holder[Number(key)]);
  else
    Object.defineProperty(holder, key, {
      value: how === 'nest' ? { [key]: holder[key], by } : by,
      configurable: true,
      enumerable: true,
      writable: true,
    });
}

function pathsOf(value: unknown, before: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const path = [...before, key];
    return [path, ...pathsOf(part, path)];
  });
}

/** A text with some of its bytes changed, cut out or doubled. */
export function withDamagedBytes(text: string): fc.Arbitrary<string> {
  const bytes = new TextEncoder().encode(text);
  const damage = fc.record({
    at: fc.nat(bytes.length - 1),
    by: fc.nat(255),
    how: fc.constantFrom('change', 'cut', 'end'),
  });
  return fc.array(damage, { minLength: 1, maxLength: 8 }).map((all) => {
    let copy = bytes.slice();
    for (const { at, by, how } of all) {
      if (at >= copy.length) continue;
      if (how === 'change') copy[at] = by;
      else if (how === 'end') copy = copy.slice(0, at + 1);
      else copy = Uint8Array.from([...copy.subarray(0, at), ...copy.subarray(at + 1 + (by % 40))]);
    }
    return new TextDecoder().decode(copy);
  });
}
