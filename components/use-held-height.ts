import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';

interface HeldPlace {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly style: { readonly minBlockSize: string } | undefined;
}

/** Keeps the height of a place while what fills it is away, so that nothing below moves meanwhile. */
export function useHeldHeight(isAway: boolean): HeldPlace {
  const ref = useRef<HTMLDivElement>(null);
  const held = useRef<number | null>(null);
  // Asked before this rendering changes the place: how high it was until now.
  held.current = isAway
    ? (held.current ?? ref.current?.getBoundingClientRect().height ?? null)
    : null;
  const style = held.current === null ? undefined : { minBlockSize: `${held.current}px` };
  return { ref, style };
}
