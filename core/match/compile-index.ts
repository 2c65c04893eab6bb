import type { Material, MaterialIndex } from '../material/material.ts';
import { singleWordLabels } from '../text/concepts.ts';
import { normalize } from '../text/normalize.ts';
import { isStopWord, splitWords, type Word } from '../text/words.ts';
import type { CompiledIndex } from './compiled-index.ts';
import { type ItemText, materialTexts, workshopTexts } from './item-texts.ts';
import { compilePostings } from './postings.ts';
import { compileSituations } from './situations.ts';
import { type Compounds, findTerms, type TermMention } from './terms.ts';
import { TUNING, type Tuning } from './tuning.ts';

export type { CompiledIndex } from './compiled-index.ts';

/** Prepares an index for `matchPage` and `searchMaterials`; to be done once per index. */
export function compileIndex(index: MaterialIndex, tuning: Tuning = TUNING): CompiledIndex {
  const items = [
    ...index.materials.map((material) => materialTexts(material, tuning)),
    ...index.workshops.map((workshop) => workshopTexts(workshop, tuning)),
  ];
  const forms = new Set(singleWordLabels());
  const reader = createReader({ isKnown: (form) => forms.has(form), part: tuning.compoundPart });
  for (const texts of items) {
    for (const { text } of texts) {
      for (const { form } of reader.wordsOf(text)) if (!isStopWord(form)) forms.add(form);
    }
  }
  const postings = compilePostings(items, reader.termsOf, tuning);
  return {
    materials: index.materials,
    workshops: index.workshops,
    ...postings,
    ...compileSituations(items, reader.termsOf, postings),
    newestVersions: newestVersions(index.materials),
    forms: [...forms].sort(),
  };
}

/** Reads each text once: many items share "öppna data" as a topic. */
function createReader(compounds: Compounds) {
  const words = new Map<string, readonly Word[]>();
  const terms = new Map<string, readonly TermMention[]>();
  const wordsOf = (text: string): readonly Word[] => {
    const known = words.get(text) ?? splitWords(text);
    words.set(text, known);
    return known;
  };
  const termsOf = ({ text, language }: ItemText): readonly TermMention[] => {
    const key = language + text;
    const known = terms.get(key) ?? findTerms(text, language, compounds, wordsOf(text));
    terms.set(key, known);
    return known;
  };
  return { wordsOf, termsOf };
}

/** Of titles that differ in their numbers only (`version 2.2.0`, `version 3.0.1`): the newest. */
function newestVersions(materials: readonly Material[]): Uint32Array {
  const names = materials.map(({ title }) => normalize(title).replace(/[\d.]+/g, ''));
  const newest = new Map<string, number>();
  materials.forEach((material, item) => {
    const name = names[item] ?? '';
    const known = materials[newest.get(name) ?? -1];
    if (!known || isNewer(material, known)) newest.set(name, item);
  });
  return Uint32Array.from(names, (name, item) => newest.get(name) ?? item);
}

function isNewer(a: Material, b: Material): boolean {
  const byTitle = a.title.localeCompare(b.title, 'en', { numeric: true });
  return byTitle === 0 ? (a.published ?? '') > (b.published ?? '') : byTitle > 0;
}
