import type { CompiledIndex } from './compiled-index.ts';
import { joinArrays } from './join-arrays.ts';
import type { MaterialList, PackedMaterials } from './material-list.ts';
import { packSignature } from './pack-signature.ts';

/**
 * A compiled index with its materials as bytes, for storing: opening it again builds nothing and
 * reads no text. The workshops are few and stay with whoever stores the pack.
 */
export function packIndex(compiled: CompiledIndex): Uint8Array {
  const { weights, subjects, situations, terms, forms } = compiled;
  const materials = packMaterials(compiled.materials);
  return joinArrays(packSignature(), [
    ...[terms.offsets, terms.units, forms.offsets, forms.units],
    ...[weights.offsets, weights.rows, weights.values, compiled.shares, compiled.rarities],
    ...[subjects.offsets, subjects.rows, subjects.values],
    ...[situations.offsets, situations.rows, situations.values, compiled.situationStarts],
    ...[compiled.newestVersions, compiled.priors, materials.offsets, materials.bytes],
    compiled.conceptTerms,
  ]);
}

/**
 * Writes every material as a text of its own, so that one can be read without the others. The
 * situations in which it helps are compiled into the tables, and no view shows them.
 */
function packMaterials(materials: MaterialList): PackedMaterials {
  const encoder = new TextEncoder();
  const texts = Array.from({ length: materials.length }, (_, item) =>
    encoder.encode(JSON.stringify({ ...materials.at(item), helps: undefined })),
  );
  const offsets = new Uint32Array(texts.length + 1);
  texts.forEach((text, item) => {
    offsets[item + 1] = (offsets[item] ?? 0) + text.length;
  });
  const bytes = new Uint8Array(offsets[texts.length] ?? 0);
  texts.forEach((text, item) => {
    bytes.set(text, offsets[item]);
  });
  return { offsets, bytes };
}
