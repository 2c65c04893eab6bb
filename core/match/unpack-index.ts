import type { Workshop } from '../material/material.ts';
import type { CompiledIndex } from './compiled-index.ts';
import { partArrays } from './flat-arrays.ts';
import { openMaterials } from './material-list.ts';
import { packSignature } from './pack-signature.ts';

/**
 * The compiled index in a pack; null where the pack is damaged or of another version of Eko: then
 * the index has to be compiled. The pack's bytes must not change afterwards.
 */
export function unpackIndex(
  packed: Uint8Array,
  workshops: readonly Workshop[],
): CompiledIndex | null {
  const arrays = partArrays(packed, packSignature(), [
    ...(['u32', 'u16', 'u32', 'u16'] as const),
    ...(['u32', 'u32', 'f32', 'f32', 'f32'] as const),
    ...(['u32', 'u32', 'f32'] as const),
    ...(['u32', 'u32', 'f32', 'u32'] as const),
    ...(['u32', 'f32', 'u32', 'u8', 'u32'] as const),
  ]);
  if (!arrays) return null;
  const [termOffsets, termUnits, formOffsets, formUnits, ...rest] = arrays;
  const [weightOffsets, weightRows, weightValues, shares, rarities, ...more] = rest;
  const [subjectOffsets, subjectRows, subjectValues, ...others] = more;
  const [situationOffsets, situationRows, situationValues, situationStarts, ...last] = others;
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
    subjects: { offsets: subjectOffsets, rows: subjectRows, values: subjectValues },
    situations: { offsets: situationOffsets, rows: situationRows, values: situationValues },
    situationStarts,
    newestVersions,
    priors,
  };
}
