import { type CompiledIndex, forEachRow } from './compiled-index.ts';

/**
 * How much a material is about the concepts that count, summed up.
 * @param worth what each concept counts, by its number; below 0 where it speaks against
 */
export function subjectWorth(
  { subjects }: CompiledIndex,
  item: number,
  worth: Float64Array,
): number {
  let sum = 0;
  forEachRow(subjects, item, (concept, weight) => {
    sum += weight * (worth[concept] as number);
  });
  return sum;
}
