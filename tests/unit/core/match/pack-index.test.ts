import { describe, expect, test, vi } from 'vitest';
import { type CompiledIndex, compileIndex } from '../../../../core/match/compile-index.ts';
import { matchPage } from '../../../../core/match/matcher.ts';
import { packIndex } from '../../../../core/match/pack-index.ts';
import { searchMaterials } from '../../../../core/match/search.ts';
import { unpackIndex } from '../../../../core/match/unpack-index.ts';
import type { Material } from '../../../../core/material/material.ts';
import { indexOf, pageOf, TRADE, workshopOf } from './fixtures.ts';

const workshops = [workshopOf({ id: 'w', title: 'Öppna data i Växjö' })];
const compiled = compileIndex(indexOf(TRADE, workshops));
const packed = packIndex(compiled);

/** As views read it: the situations in which it helps are compiled into the tables. */
function withoutHelps(material: Material | undefined) {
  return material && { ...material, helps: { sv: [], en: [] } };
}

/** Everything that can be compared: the materials read out. */
function readOut(opened: CompiledIndex | null) {
  if (!opened) return null;
  const { materials, ...tables } = opened;
  return { ...tables, materials: Array.from(TRADE, (_, item) => withoutHelps(materials.at(item))) };
}

describe('a packed index', () => {
  test('opens as what it was', () => {
    expect(readOut(unpackIndex(packed, workshops))).toEqual(readOut(compiled));
  });

  test('opens from the middle of a larger buffer', () => {
    const larger = new Uint8Array(packed.length + 5);
    larger.set(packed, 3);
    const opened = unpackIndex(larger.subarray(3, 3 + packed.length), workshops);
    expect(readOut(opened)).toEqual(readOut(compiled));
  });

  test('of no materials opens too', () => {
    const none = compileIndex(indexOf([]));
    expect(unpackIndex(packIndex(none), [])?.materials.length).toBe(0);
  });

  test('answers a page and typed words as the index it was made of', () => {
    const opened = unpackIndex(packed, workshops) as CompiledIndex;
    const page = pageOf({ title: 'Licens för öppna data', text: 'Välj licens för öppna data.' });
    const now = '2026-11-24T12:00:00+01:00';
    expect(matchPage(page, opened, now)).toEqual(matchPage(page, compiled, now));
    expect(searchMaterials('licens', opened, 5)).toEqual(searchMaterials('licens', compiled, 5));
  });

  test('reads no material until one is asked for', () => {
    const read = vi.spyOn(JSON, 'parse');
    const opened = unpackIndex(packed, workshops) as CompiledIndex;
    expect(read).not.toHaveBeenCalled();
    expect(opened.materials.at(0)).toEqual(withoutHelps(TRADE[0]));
    expect(read).toHaveBeenCalledTimes(1);
    expect(opened.materials.at(TRADE.length)).toBeUndefined();
    expect(opened.materials.at(-1)).toBeUndefined();
    read.mockRestore();
  });

  test('is refused when any of its bytes has changed', () => {
    const changed = packed.slice();
    for (let at = 0; at < packed.length; at += 23) {
      const byte = changed[at] as number;
      changed[at] = byte ^ 0x80;
      if (unpackIndex(changed, workshops)) throw new Error(`byte ${at} may change unseen`);
      changed[at] = byte;
    }
    expect(unpackIndex(changed, workshops)).not.toBeNull();
  });

  test('is refused when two of its words have changed places', () => {
    const changed = packed.slice();
    const words = new Uint32Array(changed.buffer);
    const [first, second] = [words.length / 2, words.length / 3].map(Math.floor) as [
      number,
      number,
    ];
    const [a = 0, b = 0] = [words[first], words[second]];
    words.set([b], first);
    words.set([a], second);
    expect(a).not.toBe(b);
    expect(unpackIndex(changed, workshops)).toBeNull();
  });

  test('is refused when it was cut, is of another version or no pack at all', () => {
    expect(unpackIndex(packed.slice(0, -1), workshops)).toBeNull();
    expect(unpackIndex(packed.slice(0, 40), workshops)).toBeNull();
    expect(unpackIndex(new Uint8Array(0), workshops)).toBeNull();
    expect(unpackIndex(new Uint8Array(4096).fill(7), workshops)).toBeNull();
    const other = packed.slice();
    other[4] = 99;
    expect(unpackIndex(other, workshops)).toBeNull();
  });
});
