import type { Material } from '../material/material.ts';
import type { Tuning } from './tuning.ts';

/**
 * What a material brings before any page is seen: its kind, and in how many situations its editor
 * says that it helps. Where none are written it neither gains nor loses.
 */
export function priorOf({ kind, helps }: Material, { kindPriors, wideUse }: Tuning): number {
  const situations = Math.max(helps.sv.length, helps.en.length);
  const width = situations === 0 ? 0 : Math.max(-1, Math.min(1, situations - USUAL_SITUATIONS));
  return kindPriors[kind] * (1 + wideUse * width);
}

const USUAL_SITUATIONS = 4;
