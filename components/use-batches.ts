import { useLayoutEffect, useState } from 'preact/hooks';

/** As many as one sees at first; a slow computer makes so many within a frame of 60 a second. */
const BATCH = 8;

/**
 * How many of a list's items to render now: the first ones at once, more in each frame that follows,
 * so that a long list keeps no frame waiting.
 */
export function useBatches(total: number): number {
  const [count, setCount] = useState(BATCH);
  useLayoutEffect(() => {
    if (count >= total) return;
    const frame = requestAnimationFrame(() => setCount(count + BATCH));
    return () => cancelAnimationFrame(frame);
  }, [count, total]);
  return Math.min(count, total);
}
