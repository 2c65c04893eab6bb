import type { Material } from '../core/material/material.ts';

/** What can be done with one material, beside opening it. */
export interface ItemActions {
  readonly isSaved: boolean;
  /** False where there is no room. */
  readonly save: (saved: boolean) => Promise<boolean>;
  /** Absent where contribution is switched off. */
  readonly suggestChange?: () => void;
}

interface Can {
  readonly saveMaterial?: (id: string, saved: boolean) => Promise<boolean>;
}

/** What can be done with each material; nothing where it cannot be stored. */
export function toItemActions(
  { saveMaterial }: Can,
  saved: readonly string[],
  beginTip: ((material: Material | null) => void) | null,
): ((material: Material) => ItemActions) | undefined {
  if (!saveMaterial) return undefined;
  return (material) => ({
    isSaved: saved.includes(material.id),
    save: (keep) => saveMaterial(material.id, keep),
    ...(beginTip ? { suggestChange: () => beginTip(material) } : {}),
  });
}
