import type { Material, MaterialIndex } from '../material/material.ts';
import { CONCEPTS } from '../text/concepts.ts';
import { normalize } from '../text/normalize.ts';
import { compileSituations } from './compile-situations.ts';
import { type CompiledIndex, NO_TERM } from './compiled-index.ts';
import { readItems } from './item-reader.ts';
import { materialTexts, workshopTexts } from './item-texts.ts';
import { compilePostings, compileSubjects } from './postings.ts';
import { priorOf } from './prior.ts';
import { toStringTable } from './string-table.ts';
import { conceptTerm } from './terms.ts';
import { TUNING, type Tuning } from './tuning.ts';

export type { CompiledIndex } from './compiled-index.ts';

/** Prepares an index for `matchPage` and `searchMaterials`; to be done once per index. */
export function compileIndex(index: MaterialIndex, tuning: Tuning = TUNING): CompiledIndex {
  const items = [
    ...index.materials.map((material) => materialTexts(material, tuning)),
    ...index.workshops.map((workshop) => workshopTexts(workshop, tuning)),
  ];
  const texts = readItems(items, tuning.compoundPart);
  const postings = compilePostings(items, texts, tuning);
  const concepts = conceptTerms(texts.terms);
  return {
    materials: index.materials,
    workshops: index.workshops,
    terms: toStringTable(texts.terms),
    conceptTerms: concepts,
    ...postings,
    subjects: compileSubjects(postings.weights, concepts, index.materials.length),
    ...compileSituations(items, texts, postings.rarities),
    newestVersions: newestVersions(index.materials),
    priors: Float32Array.from(index.materials, (material) => priorOf(material, tuning)),
    forms: toStringTable(texts.forms),
  };
}

function conceptTerms(terms: readonly string[]): Uint32Array {
  const numbers = new Map(terms.map((term, number) => [term, number]));
  return Uint32Array.from(CONCEPTS, (_, concept) => numbers.get(conceptTerm(concept)) ?? NO_TERM);
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

const BY_NUMBERS = new Intl.Collator('en', { numeric: true });

function isNewer(a: Material, b: Material): boolean {
  const byTitle = BY_NUMBERS.compare(a.title, b.title);
  return byTitle === 0 ? (a.published ?? '') > (b.published ?? '') : byTitle > 0;
}
