import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface Props<Part extends object> {
  /** Loads the part's code; the same function each time. */
  readonly load: () => Promise<ComponentType<Part>>;
  readonly props: Part;
}

/** A part of the view whose code is loaded when it is first needed, so that the popup opens without it. */
export function Later<Part extends object>({ load, props }: Props<Part>) {
  const [loaded, setLoaded] = useState<{ readonly Part: ComponentType<Part> } | null>(null);
  useEffect(() => {
    let wanted = true;
    void load().then((Part) => wanted && setLoaded({ Part }));
    return () => {
      wanted = false;
    };
  }, [load]);
  return loaded && <loaded.Part {...props} />;
}
