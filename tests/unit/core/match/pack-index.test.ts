import { describe, expect, test } from 'vitest';
import { compileIndex } from '../../../../core/match/compile-index.ts';
import { packIndex, unpackIndex } from '../../../../core/match/pack-index.ts';
import { indexOf, TRADE, workshopOf } from './fixtures.ts';

const index = indexOf(TRADE, [workshopOf({ id: 'w', title: 'Öppna data i Växjö' })]);
const compiled = compileIndex(index);
const packed = packIndex(compiled, index);

describe('a packed index', () => {
  test('opens as what it was', () => {
    expect(unpackIndex(packed, index)).toEqual(compiled);
  });

  test('opens from the middle of a larger buffer', () => {
    const larger = new Uint8Array(packed.length + 5);
    larger.set(packed, 3);
    expect(unpackIndex(larger.subarray(3, 3 + packed.length), index)).toEqual(compiled);
  });

  test('of no materials opens too', () => {
    const none = indexOf([]);
    expect(unpackIndex(packIndex(compileIndex(none), none), none)).toEqual(compileIndex(none));
  });

  test('is refused when the index has changed since', () => {
    expect(unpackIndex(packed, { ...index, generatedAt: '2026-12-01T12:00:00+01:00' })).toBeNull();
    expect(unpackIndex(packed, indexOf(TRADE.slice(1)))).toBeNull();
  });

  test('is refused when it was cut, is of another version or no pack at all', () => {
    expect(unpackIndex(packed.slice(0, -1), index)).toBeNull();
    expect(unpackIndex(new Uint8Array(0), index)).toBeNull();
    expect(unpackIndex(new Uint8Array(4096).fill(7), index)).toBeNull();
    const other = packed.slice();
    other[4] = 99;
    expect(unpackIndex(other, index)).toBeNull();
  });
});
