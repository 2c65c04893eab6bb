import { CONCEPTS, conceptNumber } from '../text/concepts.ts';
import type { Tuning } from './tuning.ts';

/** A concept that a mention of another one speaks for as well. */
export interface Neighbour {
  readonly concept: number;
  readonly relation: 'leadsTo' | 'broader' | 'narrower' | 'related';
  /** Among how many of its kind the mention is shared. */
  readonly siblings: number;
}

/** The neighbours of a concept, each once, by its strongest relation. */
export function neighboursOf(concept: number): readonly Neighbour[] {
  return NEIGHBOURS[concept] ?? [];
}

/** How much of a mention's weight passes to a neighbour, 0–1. */
export function passedOn({ relation, siblings }: Neighbour, tuning: Tuning): number {
  if (relation !== 'narrower') return tuning[relation];
  return tuning.narrower / siblings ** tuning.narrowerSpread;
}

const NEIGHBOURS: readonly (readonly Neighbour[])[] = toNeighbours();

function toNeighbours(): readonly (readonly Neighbour[])[] {
  const lists = CONCEPTS.map(() => new Map<number, Neighbour['relation']>());
  const add = (from: number, to: number | undefined, relation: Neighbour['relation']): void => {
    const list = lists[from];
    if (list && to !== undefined && !list.has(to)) list.set(to, relation);
  };
  CONCEPTS.forEach(({ leadsTo }, number) => {
    for (const id of leadsTo) add(number, conceptNumber(id), 'leadsTo');
  });
  CONCEPTS.forEach(({ broader, related }, number) => {
    for (const id of broader) {
      add(number, conceptNumber(id), 'broader');
      add(conceptNumber(id) ?? -1, number, 'narrower');
    }
    for (const id of related) {
      add(number, conceptNumber(id), 'related');
      add(conceptNumber(id) ?? -1, number, 'related');
    }
  });
  return lists.map((list) => {
    const narrower = [...list.values()].filter((relation) => relation === 'narrower').length;
    return [...list].map(([concept, relation]) => ({
      concept,
      relation,
      siblings: relation === 'narrower' ? narrower : 1,
    }));
  });
}
