import type { Workshop } from '../material/material.ts';
import { CONCEPTS } from '../text/concepts.ts';
import type { CompiledIndex } from './compiled-index.ts';
import { joinArrays, partArrays } from './flat-arrays.ts';
import { openMaterials, packMaterials } from './material-list.ts';
import { TUNING } from './tuning.ts';

/** Raise when the layout below changes; packs of another version are compiled anew. */
const PACK_VERSION = 3;
const MAGIC = 0x6f_6b_45_31;

/**
 * A compiled index with its materials as bytes, for storing: opening it again builds nothing and
 * reads no text. The workshops are few and stay with whoever stores the pack.
 */
export function packIndex(compiled: CompiledIndex): Uint8Array {
  const { weights, situations, terms, forms } = compiled;
  const materials = packMaterials(compiled.materials);
  return joinArrays(signature(), [
    ...[terms.offsets, terms.units, forms.offsets, forms.units],
    ...[weights.offsets, weights.rows, weights.values, compiled.shares, compiled.rarities],
    ...[situations.offsets, situations.rows, situations.values, compiled.situationItems],
    ...[compiled.newestVersions, compiled.priors, materials.offsets, materials.bytes],
    compiled.conceptTerms,
  ]);
}

/**
 * The compiled index in a pack; null where the pack is damaged or of another version of Eko: then
 * the index has to be compiled. The pack's bytes must not change afterwards.
 */
export function unpackIndex(
  packed: Uint8Array,
  workshops: readonly Workshop[],
): CompiledIndex | null {
  const arrays = partArrays(packed, signature(), [
    ...(['u32', 'u16', 'u32', 'u16'] as const),
    ...(['u32', 'u32', 'f32', 'f32', 'f32'] as const),
    ...(['u32', 'u32', 'f32', 'u32'] as const),
    ...(['u32', 'f32', 'u32', 'u8', 'u32'] as const),
  ]);
  if (!arrays) return null;
  const [termOffsets, termUnits, formOffsets, formUnits, ...rest] = arrays;
  const [weightOffsets, weightRows, weightValues, shares, rarities, ...others] = rest;
  const [situationOffsets, situationRows, situationValues, situationItems, ...last] = others;
  const [newestVersions, priors, materialOffsets, materialBytes, conceptTerms] = last;
  return {
    materials: openMaterials({ offsets: materialOffsets, bytes: materialBytes }),
    workshops,
    conceptTerms,
    terms: { offsets: termOffsets, units: termUnits },
    forms: { offsets: formOffsets, units: formUnits },
    weights: { offsets: weightOffsets, rows: weightRows, values: weightValues },
    shares,
    rarities,
    situations: { offsets: situationOffsets, rows: situationRows, values: situationValues },
    situationItems,
    newestVersions,
    priors,
  };
}

/** Changes with the layout, the concepts and the tuning, which are compiled into the tables. */
function signature(): readonly number[] {
  toolsHash ??= hash(JSON.stringify([CONCEPTS, TUNING]));
  return [MAGIC, PACK_VERSION, toolsHash];
}

/** Memory of a pure result. */
let toolsHash: number | undefined;

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 2166136261;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 16777619);
  }
  return value >>> 0;
}
