import { type Language, MATERIAL_KINDS, type Material, type MaterialKind } from './material.ts';
import type { MaterialFilter } from './material-filter.ts';

/** Whether a material is among those that the filter asks for. */
export function passesFilter(material: Material, filter: MaterialFilter): boolean {
  return (
    (filter.only === null || filter.only.includes(material.id)) &&
    (filter.kind === null || material.kind === filter.kind) &&
    (filter.language === null || material.language === filter.language) &&
    (filter.topic === null || material.topics.includes(filter.topic))
  );
}

/** Something to choose, with how many materials it leads to. */
export interface Choice<Value> {
  readonly value: Value;
  readonly count: number;
}

/** What there is to choose from. */
export interface MaterialChoices {
  /** In the format's order; only kinds that some material is of. */
  readonly kinds: readonly Choice<MaterialKind>[];
  readonly languages: readonly Choice<Language>[];
  /** Those of most materials first, then by the alphabet. */
  readonly topics: readonly Choice<string>[];
}

/** The choices that a list of materials offers, counted; a topic is counted once a material. */
export function toMaterialChoices(materials: readonly Material[]): MaterialChoices {
  const kinds = count(materials.map(({ kind }) => kind));
  const languages = count(materials.map(({ language }) => language));
  const topics = count(materials.flatMap(({ topics }) => [...new Set(topics)]));
  return {
    kinds: MATERIAL_KINDS.flatMap((value) => toChoice(value, kinds)),
    languages: (['sv', 'en'] as const).flatMap((value) => toChoice(value, languages)),
    topics: [...topics]
      .map(([value, counted]) => ({ value, count: counted }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)),
  };
}

/** The materials that pass: in the order of `only`, else the newest first, those without a date last. */
export function filterMaterials(
  materials: readonly Material[],
  filter: MaterialFilter,
): readonly Material[] {
  const { only } = filter;
  const passing = materials.filter((material) => passesFilter(material, filter));
  if (only) return passing.sort((a, b) => only.indexOf(a.id) - only.indexOf(b.id));
  return passing.sort((a, b) => (b.published ?? '').localeCompare(a.published ?? ''));
}

function count<Value>(values: readonly Value[]): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function toChoice<Value>(value: Value, counts: ReadonlyMap<Value, number>): Choice<Value>[] {
  const counted = counts.get(value);
  return counted === undefined ? [] : [{ value, count: counted }];
}
