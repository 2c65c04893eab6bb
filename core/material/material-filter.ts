import type { Language, MaterialKind } from './material.ts';

/** What the user wants to see of the material; null means all. */
export interface MaterialFilter {
  readonly kind: MaterialKind | null;
  readonly language: Language | null;
  readonly topic: string | null;
  /** Ids of the only ones, in the order in which they are shown. */
  readonly only: readonly string[] | null;
}

export const NO_FILTER: MaterialFilter = { kind: null, language: null, topic: null, only: null };

/** Whether a filter leaves anything out. */
export function isFiltering({ kind, language, topic, only }: MaterialFilter): boolean {
  return [kind, language, topic, only].some((part) => part !== null);
}
