import type { Material } from '../material/material.ts';
import {
  filterMaterials,
  type MaterialChoices,
  passesFilter,
  toMaterialChoices,
} from '../material/material-choices.ts';
import { isFiltering, type MaterialFilter } from '../material/material-filter.ts';
import type { CompiledIndex } from './compiled-index.ts';
import { searchMaterials } from './search.ts';
import type { SearchHit } from './suggestions.ts';

const NONE: ReadonlySet<string> = new Set();

/** What words and filter ask for, at most `limit`; without words what passes the filter. */
export function findMaterials(
  query: string,
  filter: MaterialFilter,
  limit: number,
  compiled: CompiledIndex,
): readonly SearchHit[] {
  if (query.trim() !== '') {
    const isWanted = isFiltering(filter)
      ? (material: Material) => passesFilter(material, filter)
      : undefined;
    return searchMaterials(query, compiled, limit, isWanted);
  }
  return filterMaterials(allMaterials(compiled), filter)
    .slice(0, limit)
    .map((material) => ({ material, score: 0, stems: NONE }));
}

/** What an index offers to choose from. */
export function choicesOf(compiled: CompiledIndex): MaterialChoices {
  return toMaterialChoices(allMaterials(compiled));
}

/** Every material, for counting and browsing; reads them all. */
function allMaterials({ materials }: CompiledIndex): readonly Material[] {
  return Array.from({ length: materials.length }, (_, item) => materials.at(item)).filter(
    (material) => material !== undefined,
  );
}
