import type { Material } from '../material/material.ts';

/**
 * The materials of a compiled index by their place: an array of them where an index was just
 * compiled, bytes of which only the shown ones are read where it was opened from storage.
 */
export interface MaterialList {
  readonly length: number;
  readonly at: (item: number) => Material | undefined;
}

/** Materials as they are stored: the text of material `n` in UTF-8 from `offsets[n]` on. */
export interface PackedMaterials {
  readonly offsets: Uint32Array;
  readonly bytes: Uint8Array;
}

/** Reads a material when it is first asked for; `helps` is empty, see pack-index.ts. */
export function openMaterials({ offsets, bytes }: PackedMaterials): MaterialList {
  const decoder = new TextDecoder();
  const read = new Map<number, Material>();
  const length = Math.max(0, offsets.length - 1);
  return {
    length,
    at: (item) => {
      const known = read.get(item);
      if (known || item < 0 || item >= length) return known;
      const text = decoder.decode(bytes.subarray(offsets[item], offsets[item + 1]));
      // Eko wrote these bytes itself, from an index that had been parsed and checked.
      const material = { ...JSON.parse(text), helps: NO_HELPS } as Material;
      read.set(item, material);
      return material;
    },
  };
}

const NO_HELPS: Material['helps'] = { sv: [], en: [] };
