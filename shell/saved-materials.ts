import { changeSettings } from './settings-store.ts';

/** Marks a material as saved, the latest first, or no longer; false where the browser has no room. */
export async function saveMaterial(id: string, saved: boolean): Promise<boolean> {
  const outcome = await changeSettings(({ savedMaterials }) => {
    const others = savedMaterials.filter((other) => other !== id);
    return { savedMaterials: saved ? [id, ...others] : others };
  });
  return outcome === 'saved';
}
