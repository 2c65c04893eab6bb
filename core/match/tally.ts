import type { Language } from '../material/material.ts';
import type { PageField } from '../page/page-context.ts';
import { CONCEPTS, conceptNumber } from '../text/concepts.ts';
import type { FieldText } from './page-fields.ts';
import { type Compounds, conceptTerm, findTerms } from './terms.ts';

/** What is counted of a term while a page is read. */
export interface Tally {
  readonly term: string;
  readonly concept: number;
  /** Strength in the short fields. */
  stated: number;
  /** Mentions in the main text. */
  mentions: number;
  places: number;
  bestPlace: number;
  written: string;
  field: PageField;
}

/** Counts every term of a text. */
export function countField(
  tallies: Map<string, Tally>,
  { field, text, weight }: FieldText,
  language: Language,
  compounds: Compounds,
): void {
  if (!text) return;
  const seen = new Set<string>();
  for (const { term, concept, certainty, start, end } of findTerms(text, language, compounds)) {
    const tally = tallies.get(term) ?? newTally(term, concept);
    tallies.set(term, tally);
    const isFirst = !seen.has(term);
    seen.add(term);
    if (field === 'text') tally.mentions += certainty;
    else if (isFirst) tally.stated += weight * certainty;
    if (isFirst) tally.places += 1;
    if (weight * certainty > tally.bestPlace) {
      tally.bestPlace = weight * certainty;
      tally.written = text.slice(start, end);
      tally.field = field;
    }
  }
}

/** Counts a concept that the page's kind or facts speak of, though no word may. */
export function addKind(tallies: Map<string, Tally>, id: string, weight: number): void {
  const concept = conceptNumber(id);
  if (concept === undefined) return;
  const term = conceptTerm(concept);
  const tally = tallies.get(term) ?? newTally(term, concept);
  tallies.set(term, tally);
  tally.stated += weight;
  if (tally.bestPlace === 0) {
    tally.written = CONCEPTS[concept]?.sv ?? id;
    tally.field = 'kind';
  }
}

/** Where "API" is an active substance, no interface is meant by it anywhere on the page. */
export function leaveOutNamesakes(tallies: Map<string, Tally>): void {
  for (const { concept } of [...tallies.values()]) {
    for (const id of CONCEPTS[concept]?.namesakeOf ?? []) {
      const meant = conceptNumber(id);
      if (meant !== undefined) tallies.delete(conceptTerm(meant));
    }
  }
}

export function newTally(term: string, concept: number): Tally {
  return {
    term,
    concept,
    stated: 0,
    mentions: 0,
    places: 0,
    bestPlace: 0,
    written: '',
    field: 'text',
  };
}
