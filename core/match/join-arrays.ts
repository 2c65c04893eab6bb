import { checksum, type FlatArray, paddedLength } from './flat-arrays.ts';

/** Arrays one after the other as bytes, each at a multiple of four, behind a checksum and their lengths. */
export function joinArrays(signature: readonly number[], arrays: readonly FlatArray[]): Uint8Array {
  const header = Uint32Array.of(...signature, 0, ...arrays.map(({ length }) => length));
  const parts: readonly FlatArray[] = [header, ...arrays];
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + paddedLength(part), 0));
  let at = 0;
  for (const part of parts) {
    joined.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += paddedLength(part);
  }
  const words = new Uint32Array(joined.buffer);
  words[signature.length] = checksum(words.subarray(signature.length + 1));
  return joined;
}
