import type { CompiledIndex } from './compiled-index.ts';
import type { ReadTexts } from './item-reader.ts';
import type { ItemText } from './item-texts.ts';
import { flattenPostings, type PostingList } from './postings.ts';

type SituationTable = Pick<CompiledIndex, 'situations' | 'situationStarts'>;

/**
 * A material helps in any of its situations, not in their sum: a guide for choosing a licence and
 * for marking old data fits a page on licences in full. So each phrase is kept by itself.
 */
export function compileSituations(
  items: readonly (readonly ItemText[])[],
  { terms, termsOf }: ReadTexts,
  rarities: Float32Array,
): SituationTable {
  const lists: PostingList[] = terms.map(() => ({ rows: [], values: [] }));
  const starts = new Uint32Array(items.length + 1);
  let rows = 0;
  const addSituation = (texts: readonly ItemText[]): void => {
    const telling = new Map<number, number>();
    let total = 0;
    for (const text of texts) {
      const { numbers, certainties } = termsOf(text);
      numbers.forEach((term, at) => {
        const known = telling.get(term) ?? 0;
        const value = Math.max(known, (certainties[at] ?? 0) * (rarities[term] ?? 0));
        telling.set(term, value);
        total += value - known;
      });
    }
    if (total === 0) return;
    for (const [term, value] of telling) {
      lists[term]?.rows.push(rows);
      lists[term]?.values.push(value / total);
    }
    rows += 1;
  };
  items.forEach((texts, item) => {
    addSituation(texts.filter(({ role }) => role === 'subject'));
    for (const text of texts) if (text.role === 'situation') addSituation([text]);
    starts[item + 1] = rows;
  });
  return { situations: flattenPostings(lists), situationStarts: starts };
}
