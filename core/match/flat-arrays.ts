/** The kinds of arrays that a compiled index is made of. */
export type FlatArray = Uint32Array | Float32Array | Uint16Array | Uint8Array;

type ArrayType = keyof ArrayTypes;

/**
 * The arrays in bytes that `joinArrays` made, as views of them where they lie at an even address; null where they
 * were cut, changed, or carry another signature.
 */
export function partArrays<const Types extends readonly ArrayType[]>(
  bytes: Uint8Array,
  signature: readonly number[],
  types: Types,
): { readonly [At in keyof Types]: ArrayTypes[Types[At]] } | null {
  const lengths = signature.length + 1;
  const headerLength = lengths + types.length;
  if (bytes.byteLength < headerLength * 4 || bytes.byteLength % 4 !== 0) return null;
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const words = new Uint32Array(buffer, byteOffset, bytes.byteLength / 4);
  const expected = [...signature, checksum(words.subarray(lengths))];
  if (expected.some((word, at) => word >>> 0 !== words[at])) return null;
  const arrays: FlatArray[] = [];
  let at = headerLength * 4;
  for (const [place, type] of types.entries()) {
    const length = words[lengths + place] ?? 0;
    if (at + length * BYTES[type] > bytes.byteLength) return null;
    const array = viewOf(type, buffer, byteOffset + at, length);
    arrays.push(array);
    at += paddedLength(array);
  }
  // The types were followed one by one.
  return at === bytes.byteLength
    ? (arrays as unknown as { readonly [At in keyof Types]: ArrayTypes[Types[At]] })
    : null;
}

/**
 * FNV-1a over words in four lanes, which a processor follows side by side: half a nanosecond a word. One
 * word that a disk or a crash has changed always changes it, more of them all but always.
 */
export function checksum(words: Uint32Array): number {
  let [a, b, c, d] = [1, 2, 3, 4];
  let at = 0;
  for (const end = words.length - 3; at < end; at += 4) {
    a = Math.imul(a ^ (words[at] as number), FNV_PRIME);
    b = Math.imul(b ^ (words[at + 1] as number), FNV_PRIME);
    c = Math.imul(c ^ (words[at + 2] as number), FNV_PRIME);
    d = Math.imul(d ^ (words[at + 3] as number), FNV_PRIME);
  }
  return (
    [b, c, d, ...words.subarray(at)].reduce((sum, x) => Math.imul(sum ^ x, FNV_PRIME), a) >>> 0
  );
}

const FNV_PRIME = 16777619;

const BYTES: Readonly<Record<ArrayType, number>> = { u32: 4, f32: 4, u16: 2, u8: 1 };

function viewOf(type: ArrayType, buffer: ArrayBufferLike, at: number, length: number): FlatArray {
  switch (type) {
    case 'u32':
      return new Uint32Array(buffer, at, length);
    case 'f32':
      return new Float32Array(buffer, at, length);
    case 'u16':
      return new Uint16Array(buffer, at, length);
    case 'u8':
      return new Uint8Array(buffer, at, length);
  }
}

interface ArrayTypes {
  readonly u32: Uint32Array;
  readonly f32: Float32Array;
  readonly u16: Uint16Array;
  readonly u8: Uint8Array;
}

export function paddedLength({ byteLength }: FlatArray): number {
  return Math.ceil(byteLength / 4) * 4;
}
