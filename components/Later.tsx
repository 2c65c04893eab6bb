import type { ComponentType } from 'preact';
import { useLoaded } from './use-loaded.ts';

interface Props<Part extends object> {
  /** Loads the part's code; the same function each time. */
  readonly load: () => Promise<ComponentType<Part>>;
  readonly props: Part;
}

/** A part of the view whose code is loaded when it is first needed, so that the popup opens without it. */
export function Later<Part extends object>({ load, props }: Props<Part>) {
  const Part = useLoaded(load);
  return Part && <Part {...props} />;
}
