/** The kinds of arrays that a compiled index is made of. */
export type FlatArray = Uint32Array | Float32Array | Uint16Array | Uint8Array;

type ArrayType = keyof ArrayTypes;

/**
 * The arrays in bytes that `joinArrays` made, as views of them where they lie at an even address; null where they
 * were cut or carry another signature.
 */
export function partArrays<const Types extends readonly ArrayType[]>(
  bytes: Uint8Array,
  signature: readonly number[],
  types: Types,
): { readonly [At in keyof Types]: ArrayTypes[Types[At]] } | null {
  const headerLength = signature.length + types.length;
  if (bytes.byteLength < headerLength * 4) return null;
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const header = new Uint32Array(buffer, byteOffset, headerLength);
  if (signature.some((word, at) => word >>> 0 !== header[at])) return null;
  const arrays: FlatArray[] = [];
  let at = header.byteLength;
  for (const [place, type] of types.entries()) {
    const length = header[signature.length + place] ?? 0;
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
