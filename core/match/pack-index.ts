import type { MaterialIndex } from '../material/material.ts';
import { CONCEPTS } from '../text/concepts.ts';
import type { CompiledIndex } from './compiled-index.ts';
import { TUNING } from './tuning.ts';

/** Raise when the layout below changes; packs of another version are compiled anew. */
const PACK_VERSION = 1;
const MAGIC = 0x6f_6b_45_31;
/** Magic, version, what the tables were made with, the index they are of, bytes of both tables. */
const HEADER_WORDS = 6;

/**
 * A compiled index as bytes, for storing: opening it again costs a copy instead of reading every
 * text. Holds the tables only; the materials stay in the index that they were compiled from.
 */
export function packIndex(compiled: CompiledIndex, index: MaterialIndex): Uint8Array {
  const arrays = arraysOf(compiled);
  const texts = [compiled.terms, compiled.forms].map((table) =>
    new TextEncoder().encode(table.join('\n')),
  );
  const [terms, forms] = texts.map(({ length }) => length);
  const header = [MAGIC, PACK_VERSION, toolsSignature(), indexSignature(index), terms, forms];
  const lengths = arrays.map(({ length }) => length);
  const words = HEADER_WORDS + arrays.length + lengths.reduce((sum, length) => sum + length, 0);
  const bytes = new Uint8Array(words * 4 + (terms ?? 0) + (forms ?? 0));
  new Uint32Array(bytes.buffer, 0, HEADER_WORDS + arrays.length).set([
    ...header.map((word) => word ?? 0),
    ...lengths,
  ]);
  let at = (HEADER_WORDS + arrays.length) * 4;
  for (const part of [...arrays, ...texts]) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  return bytes;
}

/**
 * The compiled index in a pack, or null where the pack is damaged, of another version of Eko, or of
 * another index than the one given: then it has to be compiled.
 */
export function unpackIndex(packed: Uint8Array, index: MaterialIndex): CompiledIndex | null {
  const headerWords = HEADER_WORDS + ARRAY_TYPES.length;
  if (packed.byteLength < headerWords * 4) return null;
  // A copy starts at an address that is a multiple of four, as typed arrays ask for.
  const buffer = packed.slice().buffer;
  const [magic, version, tools, signature, termBytes = 0, formBytes = 0, ...lengths] =
    new Uint32Array(buffer, 0, headerWords);
  const total = lengths.reduce((sum, length) => sum + length, headerWords) * 4;
  if (magic !== MAGIC || version !== PACK_VERSION || tools !== toolsSignature()) return null;
  if (signature !== indexSignature(index)) return null;
  if (buffer.byteLength !== total + termBytes + formBytes) return null;
  let at = headerWords * 4;
  const uints: Uint32Array[] = [];
  const floats: Float32Array[] = [];
  ARRAY_TYPES.forEach((type, place) => {
    const length = lengths[place] ?? 0;
    if (type === 'uint') uints.push(new Uint32Array(buffer, at, length));
    else floats.push(new Float32Array(buffer, at, length));
    at += length * 4;
  });
  const tableOf = (start: number, length: number): string[] =>
    length === 0 ? [] : new TextDecoder().decode(new Uint8Array(buffer, start, length)).split('\n');
  const terms = tableOf(total, termBytes);
  return fromArrays(uints, floats, index, terms, tableOf(total + termBytes, formBytes));
}

const ARRAY_TYPES = [
  ...(['uint', 'uint', 'uint', 'uint', 'uint', 'uint'] as const),
  ...(['float', 'float', 'float', 'float'] as const),
];

function arraysOf(compiled: CompiledIndex): (Uint32Array | Float32Array)[] {
  const { weights, situations } = compiled;
  return [
    ...[weights.offsets, weights.rows, situations.offsets, situations.rows],
    ...[compiled.situationItems, compiled.newestVersions],
    ...[compiled.rarities, weights.values, compiled.shares, situations.values],
  ];
}

function fromArrays(
  uints: readonly Uint32Array[],
  floats: readonly Float32Array[],
  { materials, workshops }: MaterialIndex,
  terms: readonly string[],
  forms: readonly string[],
): CompiledIndex | null {
  const [weightOffsets, weightRows, situationOffsets, situationRows, situationItems, newest] =
    uints;
  const [rarities, weightValues, shares, situationValues] = floats;
  if (!weightOffsets || !weightRows || !situationOffsets || !situationRows) return null;
  if (!situationItems || !newest || !rarities || !weightValues) return null;
  if (!shares || !situationValues || terms.length !== rarities.length) return null;
  return {
    materials,
    workshops,
    terms,
    rarities,
    weights: { offsets: weightOffsets, rows: weightRows, values: weightValues },
    shares,
    situations: { offsets: situationOffsets, rows: situationRows, values: situationValues },
    situationItems,
    newestVersions: newest,
    forms,
  };
}

/** Changes with the concepts and the tuning, which are compiled into the tables. */
function toolsSignature(): number {
  return hash(JSON.stringify([CONCEPTS, TUNING]));
}

function indexSignature({ generatedAt, materials, workshops }: MaterialIndex): number {
  const ids = [...materials, ...workshops].map(({ id }) => id).join('\n');
  return hash(`${generatedAt}\n${ids}`);
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 2166136261;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 16777619);
  }
  return value >>> 0;
}
