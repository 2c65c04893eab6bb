import type { Material } from '../core/material/material.ts';
import type { AppActions } from './App.tsx';
import type { ItemActions } from './ItemMenu.tsx';

/** What can be done with each material; nothing where it cannot be stored. */
export function toItemActions(
  { saveMaterial }: AppActions,
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
