import type { ComponentType } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * A part of the view whose code is loaded when it is first needed; null until then.
 * @param load the same function each time; null where the part is not needed
 */
export function useLoaded<Part extends object>(
  load: (() => Promise<ComponentType<Part>>) | null,
): ComponentType<Part> | null {
  const [loaded, setLoaded] = useState<{ readonly Part: ComponentType<Part> } | null>(null);
  // Before the frame is painted: code is not to wait for the pixels of what came before it.
  useLayoutEffect(() => {
    if (!load) return;
    let isWanted = true;
    void load().then((Part) => isWanted && setLoaded({ Part }));
    return () => {
      isWanted = false;
    };
  }, [load]);
  return loaded?.Part ?? null;
}
